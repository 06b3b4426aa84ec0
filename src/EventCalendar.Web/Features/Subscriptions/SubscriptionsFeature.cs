using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>The slice by which people ask for reminders, confirm, change and end them.</summary>
internal static class SubscriptionsFeature
{
    public static IServiceCollection AddSubscriptions(this IServiceCollection services)
    {
        services.AddScoped<SubscriptionReader>();
        services.AddScoped<SubscriptionDesk>();
        services.AddScoped<SubscriptionLinkDesk>();
        services.AddSingleton<SubscriptionLimits>();
        return services;
    }

    public static IEndpointRouteBuilder MapSubscriptions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(SubscriptionsApi.Path, SubscriptionsApi.PostAsync)
            .Accepts<SubscriptionRequest>(ApiJson.ContentType)
            .Produces<SubscriptionAnswer>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithTags("Subscriptions")
            .WithSummary("Ask for reminders by mail")
            .WithDescription(
                "Sends a confirmation mail to the address. The answer is the same whether or not the address is known.");
        return routes;
    }
}
