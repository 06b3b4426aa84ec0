using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EventCalendar.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FeedSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ChangedAt",
                table: "FeedVersions",
                type: "INTEGER",
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
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Languages = table.Column<string>(type: "TEXT", nullable: false)
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
        }
    }
}
