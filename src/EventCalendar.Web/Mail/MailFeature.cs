using Microsoft.Extensions.Options;
using MimeKit;

namespace EventCalendar.Web.Mail;

/// <summary>Puts outgoing mail behind the rest of the program.</summary>
internal static class MailFeature
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.Section)
            .ValidateDataAnnotations()
            .Validate(
                smtp => string.IsNullOrEmpty(smtp.From) || MailboxAddress.TryParse(smtp.From, out _),
                "Smtp:From must be an address such as 'termine@example.org' or 'Termine <termine@example.org>'.")
            .ValidateOnStart();
        services.AddOptions<DkimOptions>().BindConfiguration(DkimOptions.Section)
            .Validate(
                dkim => !dkim.IsHalfSet, "Dkim:Domain, Dkim:Selector and Dkim:KeyFile must be set together, or none.")
            .Validate(
                dkim => !dkim.IsSet || File.Exists(dkim.KeyFile), "Dkim:KeyFile must be a file with an RSA key in PEM form.")
            .ValidateOnStart();
        services.AddSingleton(OutboxFolder.Default);
        services.AddSingleton<LetterLinks>();
        services.AddSingleton<DkimSealer>();
        services.AddSingleton<MailMessageFactory>();
        services.AddSingleton<SmtpMailer>();
        services.AddSingleton<OutboxMailer>();
        services.AddSingleton<IMailTransport>(provider =>
            string.IsNullOrEmpty(provider.GetRequiredService<IOptions<SmtpOptions>>().Value.Host)
                ? provider.GetRequiredService<OutboxMailer>()
                : provider.GetRequiredService<SmtpMailer>());
        return services;
    }
}
