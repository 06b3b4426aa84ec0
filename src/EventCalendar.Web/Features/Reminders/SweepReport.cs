namespace EventCalendar.Web.Features.Reminders;

/// <summary>Counts what one sweep has done; several couriers write to it at once.</summary>
internal sealed class SweepReport
{
    private readonly int[] counts = new int[Enum.GetValues<CourierResult>().Length];

    public int Sent => Volatile.Read(ref counts[(int)CourierResult.Sent]);

    public int Deferred => Volatile.Read(ref counts[(int)CourierResult.Deferred]);

    public int Dropped => Volatile.Read(ref counts[(int)CourierResult.Dropped]);

    public bool IsHalted => Volatile.Read(ref counts[(int)CourierResult.Halted]) > 0;

    public int Total => Sent + Deferred + Dropped;

    public void Add(CourierResult result, int count) => Interlocked.Add(ref counts[(int)result], count);
}
