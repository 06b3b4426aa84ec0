using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using EventCalendar.Core.Ids;
using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>The token of a link in a mail: which subscription, what for, until when, and a seal over these.</summary>
/// <remarks>
/// 50 characters of base64url for 37 bytes: 16 of the subscription, 1 of the purpose, 4 of the last day since 1970
/// (0 for no end), and the first 16 of the HMAC-SHA256 (RFC 2104 §5) under the subscription's own key. Nothing of it is
/// stored; a new key ends all links given out before.
/// </remarks>
public sealed class SubscriptionLink
{
    /// <summary>Number of characters of a token.</summary>
    public const int Length = 50;

    private const int IdBytes = 16;
    private const int BodyBytes = IdBytes + 1 + 4;
    private const int SealBytes = 16;

    private readonly byte[] bytes;

    private SubscriptionLink(byte[] bytes) => this.bytes = bytes;

    /// <summary>Gets the subscription it speaks of. Nobody has checked the seal yet.</summary>
    public SubscriptionId SubscriptionId => new(new Guid(bytes.AsSpan(0, IdBytes), bigEndian: true));

    /// <summary>Gets what it allows.</summary>
    public LinkPurpose Purpose => (LinkPurpose)bytes[IdBytes];

    /// <summary>Gets the last day on which it works, in UTC; <c>null</c> for no end.</summary>
    public LocalDate? LastDay => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(IdBytes + 1)) is > 0 and var days
        ? LocalDate.FromDateOnly(DateOnly.FromDayNumber(EpochDay + days))
        : null;

    private static int EpochDay => new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Makes the token of a link.</summary>
    /// <param name="subscription">Whose key seals it.</param>
    /// <param name="purpose">What it allows.</param>
    /// <param name="lastDay">Last day on which it works, in UTC; <c>null</c> for no end.</param>
    public static string Create(Subscription subscription, LinkPurpose purpose, LocalDate? lastDay)
    {
        var bytes = new byte[BodyBytes + SealBytes];
        subscription.Id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[IdBytes] = (byte)purpose;
        var days = lastDay is { } day ? day.ToDateOnly().DayNumber - EpochDay : 0;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(IdBytes + 1), days);
        Seal(bytes.AsSpan(0, BodyBytes), subscription.LinkKey).CopyTo(bytes.AsSpan(BodyBytes));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Takes a token apart. Its seal is yet to be checked, with the key of its subscription.</summary>
    /// <param name="text">The token.</param>
    /// <param name="link">The link, or <c>null</c> if the text cannot be a token.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SubscriptionLink? link)
    {
        link = null;
        Span<byte> bytes = stackalloc byte[BodyBytes + SealBytes];
        if (text?.Length != Length
            || Base64Url.DecodeFromChars(text, bytes, out _, out var written) != OperationStatus.Done
            || written != bytes.Length)
        {
            return false;
        }

        var isKnown = Enum.IsDefined((LinkPurpose)bytes[IdBytes])
            && BinaryPrimitives.ReadInt32BigEndian(bytes[(IdBytes + 1)..]) is >= 0 and < 1_000_000;
        link = isKnown ? new SubscriptionLink(bytes.ToArray()) : null;
        return isKnown;
    }

    /// <summary>Says whether the link may be followed.</summary>
    /// <param name="subscription">The subscription it speaks of.</param>
    /// <param name="purpose">What is asked for.</param>
    /// <param name="today">The day, in UTC.</param>
    public LinkState Check(Subscription subscription, LinkPurpose purpose, LocalDate today)
    {
        var seal = Seal(bytes.AsSpan(0, BodyBytes), subscription.LinkKey);
        var isSealed = CryptographicOperations.FixedTimeEquals(seal, bytes.AsSpan(BodyBytes));
        return (isSealed && Purpose == purpose && subscription.Id == SubscriptionId, LastDay < today) switch
        {
            (false, _) => LinkState.Wrong,
            (true, true) => LinkState.Expired,
            (true, false) => LinkState.Valid,
        };
    }

    private static ReadOnlySpan<byte> Seal(ReadOnlySpan<byte> body, byte[] key) =>
        HMACSHA256.HashData(key, body).AsSpan(0, SealBytes);
}

/// <summary>What a link is worth.</summary>
public enum LinkState
{
    /// <summary>It was not given out by us for this, or its key was renewed.</summary>
    Wrong,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>It may be followed.</summary>
    Valid,
}
