using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EventCalendar.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LedgerTold : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reminders_State_NextAt",
                table: "Reminders");

            migrationBuilder.AddColumn<string>(
                name: "Told",
                table: "Reminders",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Open",
                table: "Reminders",
                column: "NextAt",
                filter: "\"State\" IN ('Pending', 'Claimed')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reminders_Open",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "Told",
                table: "Reminders");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_State_NextAt",
                table: "Reminders",
                columns: new[] { "State", "NextAt" });
        }
    }
}
