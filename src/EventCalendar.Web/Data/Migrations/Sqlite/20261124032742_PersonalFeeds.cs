using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EventCalendar.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PersonalFeeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PersonalFeeds",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalFeeds", x => x.Hash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PersonalFeeds_UsedOn",
                table: "PersonalFeeds",
                column: "UsedOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PersonalFeeds");
        }
    }
}
