using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EventCalendar.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FeedSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Feed",
                table: "Subscriptions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<long>(
                name: "ChangedAt",
                table: "FeedVersions",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            // What changed when was not kept before; nothing has changed since the last change of all.
            migrationBuilder.Sql(
                """
                UPDATE "FeedVersions" SET "ChangedAt" = COALESCE((SELECT MAX("RevisedAt") FROM "Events"), 0)
                """);

            migrationBuilder.CreateTable(
                name: "EventSearch",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Languages = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventSearch", x => x.EventId);
                    table.ForeignKey(
                        name: "FK_EventSearch_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EventSearch");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "FeedVersions");

            migrationBuilder.AlterColumn<string>(
                name: "Feed",
                table: "Subscriptions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000);
        }
    }
}
