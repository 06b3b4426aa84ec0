using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace EventCalendar.Web.Mail;

/// <summary>Turns what a mail server did into what is to be done with the letter.</summary>
internal static class SmtpVerdict
{
    private const string NoDetail = "-";

    /// <summary>Judges a failed attempt.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="isConnected">Whether the mail server had greeted us and let us in.</param>
    /// <returns><c>null</c> for what is no matter of mail, such as a defect of ours.</returns>
    public static MailResult? Of(Exception failure, bool isConnected) => failure switch
    {
        SmtpCommandException command => OfReply(command, isConnected),
        AuthenticationException => new MailResult.Halted("The mail server refused user or password.", NeedsPerson: true),
        ServiceNotAuthenticatedException => new MailResult.Halted("The mail server asks for a login.", NeedsPerson: true),
        SslHandshakeException => new MailResult.Halted("The mail server's certificate is not trusted.", NeedsPerson: true),
        NotSupportedException => new MailResult.Halted(
            "The mail server does not offer what Smtp:Security or Smtp:User ask for.", NeedsPerson: true),
        SocketException or IOException or ProtocolException or TimeoutException or ServiceNotConnectedException
            or OperationCanceledException => isConnected
                ? new MailResult.Deferred($"The connection broke ({failure.GetType().Name}).")
                : new MailResult.Halted($"The mail server cannot be reached ({failure.GetType().Name}).", false),
        _ => null,
    };

    private static MailResult OfReply(SmtpCommandException reply, bool isConnected)
    {
        var code = (int)reply.StatusCode;
        var stage = reply.ErrorCode switch
        {
            SmtpErrorCode.SenderNotAccepted => "MAIL",
            SmtpErrorCode.RecipientNotAccepted => "RCPT",
            SmtpErrorCode.MessageNotAccepted => "DATA",
            _ => "session",
        };
        var detail = EnhancedCode(reply.Message);
        var reason = string.Create(CultureInfo.InvariantCulture, $"{code} {detail} at {stage}");
        return code switch
        {
            < 500 when isConnected && reply.ErrorCode != SmtpErrorCode.UnexpectedStatusCode
                => new MailResult.Deferred(reason),
            < 500 => new MailResult.Halted(reason, NeedsPerson: false),
            _ when IsPolicy(reply, isConnected) => new MailResult.Halted(reason, NeedsPerson: true),
            _ when IsFull(reply, detail) => new MailResult.Deferred(reason),
            _ => new MailResult.Refused(reason, IsUnknownMailbox(reply, detail)),
        };
    }

    // RFC 3463 §3.3: X.2.x is about the state of a mailbox that exists, mostly a full one. RFC 5321 §4.5.3.1.10: 552
    // after RCPT is to be read as 452.
    private static bool IsFull(SmtpCommandException reply, string detail) =>
        detail.StartsWith("5.2.", StringComparison.Ordinal)
        || (detail == NoDetail && (int)reply.StatusCode == 552 && reply.ErrorCode == SmtpErrorCode.RecipientNotAccepted);

    // Whoever is taken for unknown gets no mail any more, so only what says just that counts (RFC 3463 §3.2, RFC 7505
    // §4.2); a server that gives no detail says it with these codes after RCPT (RFC 5321 §4.2.2).
    private static bool IsUnknownMailbox(SmtpCommandException reply, string detail) => detail == NoDetail
        ? reply.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)reply.StatusCode is 550 or 551 or 553
        : detail is "5.1.1" or "5.1.2" or "5.1.3" or "5.1.6" or "5.1.10";

    // RFC 4954 §6: 530, 534, 535, 538 ask for a login. RFC 3463 §3.8: X.7.x is about policy, such as relaying or
    // a block list: that is about us and not about the mailbox, which must not suffer for it.
    private static bool IsPolicy(SmtpCommandException reply, bool isConnected) =>
        !isConnected
        || reply.ErrorCode is SmtpErrorCode.SenderNotAccepted or SmtpErrorCode.UnexpectedStatusCode
        || (int)reply.StatusCode is 530 or 534 or 535 or 538
        || EnhancedCode(reply.Message).StartsWith("5.7.", StringComparison.Ordinal);

    // Only the code is kept: the words of a server often repeat the address.
    private static string EnhancedCode(string message)
    {
        var word = message.AsSpan().TrimStart();
        var end = word.IndexOfAny(' ', '\r', '\n');
        word = end < 0 ? word : word[..end];
        return word.Length is >= 5 and <= 9 && word[0] is '4' or '5' && word[1] == '.'
            && word.IndexOfAnyExceptInRange('.', '9') < 0
            ? word.ToString()
            : NoDetail;
    }
}
