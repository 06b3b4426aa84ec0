using System.Collections.Concurrent;

namespace EventCalendar.Benchmarks.Feeds;

/// <summary>What the API acknowledged, and what the feeds may say because of it.</summary>
/// <remarks>
/// An answer is right if each event that was acknowledged before it was asked for is in it, in the state that was sure then
/// or a later one that was sent. What was on its way when the server was killed may be kept or lost.
/// </remarks>
internal sealed class SoakBook
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, SoakEvent>> eventsByOrganization = new();
    private readonly ConcurrentDictionary<string, string> digestsByTag = new();
    private readonly ConcurrentQueue<string> failures = new();
    private long changes;
    private long answers;
    private long notModified;

    public long Changes => Volatile.Read(ref changes);

    public long Answers => Volatile.Read(ref answers);

    public long NotModified => Volatile.Read(ref notModified);

    public int Tags => digestsByTag.Count;

    public bool HasFailures => !failures.IsEmpty;

    public IReadOnlyCollection<string> Failures => failures;

    public void Fail(string what) => failures.Enqueue(what);

    public void CountChange() => Interlocked.Increment(ref changes);

    public void CountAnswer() => Interlocked.Increment(ref answers);

    public void CountNotModified() => Interlocked.Increment(ref notModified);

    public ConcurrentDictionary<string, SoakEvent> EventsOf(string slug) =>
        eventsByOrganization.GetOrAdd(slug, _ => new ConcurrentDictionary<string, SoakEvent>());

    /// <summary>Notes which bytes a tag names, and fails if it has named others before.</summary>
    public void Note(string path, string tag, string digest)
    {
        if (digestsByTag.GetOrAdd($"{path} {tag}", digest) != digest)
        {
            Fail($"{path}: the tag {tag} names different bytes");
        }
    }
}
