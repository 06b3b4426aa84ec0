using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EventCalendar.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FeedIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_EventCategories_CategoryId",
                table: "EventCategories");

            migrationBuilder.DropIndex(
                name: "IX_EventAnnouncers_OrganizationId",
                table: "EventAnnouncers");

            migrationBuilder.CreateIndex(
                name: "IX_EventCategories_CategoryId_EventId",
                table: "EventCategories",
                columns: new[] { "CategoryId", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventAnnouncers_OrganizationId_EventId",
                table: "EventAnnouncers",
                columns: new[] { "OrganizationId", "EventId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_EventCategories_CategoryId_EventId",
                table: "EventCategories");

            migrationBuilder.DropIndex(
                name: "IX_EventAnnouncers_OrganizationId_EventId",
                table: "EventAnnouncers");

            migrationBuilder.CreateIndex(
                name: "IX_EventCategories_CategoryId",
                table: "EventCategories",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_EventAnnouncers_OrganizationId",
                table: "EventAnnouncers",
                column: "OrganizationId");
        }
    }
}
