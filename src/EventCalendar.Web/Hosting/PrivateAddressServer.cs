using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace EventCalendar.Web.Hosting;

/// <summary>Takes the tokens of personal feeds out of requests where they come in, before anything is logged.</summary>
/// <remarks>
/// Middleware would be too late: the host writes the address of every request into its log, its scopes and its
/// activities before the first middleware runs.
/// </remarks>
internal sealed class PrivateAddressServer(IServer server) : IServer
{
    public IFeatureCollection Features => server.Features;

    /// <summary>Puts this before the server that was registered last.</summary>
    public static void AddTo(IServiceCollection services)
    {
        var registered = services.Last(descriptor => descriptor.ServiceType == typeof(IServer));
        services.Remove(registered);
        services.AddSingleton<IServer>(provider => new PrivateAddressServer((IServer)(
            registered.ImplementationInstance
            ?? registered.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!))));
    }

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull =>
        server.StartAsync(new Application<TContext>(application), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => server.StopAsync(cancellationToken);

    public void Dispose() => server.Dispose();

    private sealed class Application<TContext>(IHttpApplication<TContext> application) : IHttpApplication<TContext>
        where TContext : notnull
    {
        public TContext CreateContext(IFeatureCollection contextFeatures)
        {
            PrivateAddress.Withhold(contextFeatures);
            return application.CreateContext(contextFeatures);
        }

        public Task ProcessRequestAsync(TContext context) => application.ProcessRequestAsync(context);

        public void DisposeContext(TContext context, Exception? exception) =>
            application.DisposeContext(context, exception);
    }
}
