using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EventCalendar.Web.Data;

/// <summary>Lets feeds see at once what this process has committed.</summary>
/// <remarks>After the commit, not with the count: who reads between the two would keep the old version.</remarks>
internal sealed class FeedVersionNotice(FeedVersionTable table) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        table.Forget();

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        table.Forget();
        return Task.CompletedTask;
    }
}
