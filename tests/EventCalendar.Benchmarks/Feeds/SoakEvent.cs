namespace EventCalendar.Benchmarks.Feeds;

/// <summary>One event of the soak: which of its states were sent, and which are sure.</summary>
/// <remarks>Its state is a number in its title, one more with each edit, and whether it is called off.</remarks>
/// <param name="number">The number it was published with.</param>
internal sealed class SoakEvent(int number)
{
    private int sent = number;
    private int sure = number;
    private bool isCancelSent;
    private bool isCancelSure;

    /// <summary>What is sure by now.</summary>
    public SoakState Sure => new(Volatile.Read(ref sure), Volatile.Read(ref isCancelSure));

    /// <summary>Makes the number of the edit that is sent next.</summary>
    public int Send() => Interlocked.Increment(ref sent);

    public void Acknowledge(int edit) => Volatile.Write(ref sure, edit);

    public void SendCancellation() => Volatile.Write(ref isCancelSent, true);

    public void AcknowledgeCancellation() => Volatile.Write(ref isCancelSure, true);

    /// <summary>Says whether a feed may show a state to whoever asked when another one was sure.</summary>
    public bool MayShow(SoakState shown, SoakState before) =>
        shown.Number >= before.Number && shown.Number <= Volatile.Read(ref sent)
        && (shown.IsCancelled ? Volatile.Read(ref isCancelSent) : !before.IsCancelled);
}

/// <summary>A state of an event.</summary>
/// <param name="Number">Of its last edit.</param>
/// <param name="IsCancelled">Whether it is called off.</param>
internal sealed record SoakState(int Number, bool IsCancelled);
