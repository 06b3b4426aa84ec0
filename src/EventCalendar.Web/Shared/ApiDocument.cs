using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EventCalendar.Web.Shared;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDocument
{
    private const string Example =
        """
        {"title":"Offener Spieleabend","start":"2026-09-18T19:00","end":"2026-09-18T22:00",
         "timeZone":"Europe/Berlin","location":"Bürgerhaus, Lindenweg 4, Marburg"}
        """;

    public static IServiceCollection AddApiDocument(this IServiceCollection services)
    {
        // Else the schemas would call every number "integer or string".
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        return services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "EventCalendar",
                    Version = "v1",
                    Description = "Reads announcements, publishes events. Errors are problem documents (RFC 9457).",
                };

                // The address that the document was asked at is not the one that others reach us by.
                document.Servers?.Clear();
                document.AddComponent<IOpenApiSecurityScheme>(BearerHandler.Scheme, new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "A token made by 'eventcalendar token create'.",
                });
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, context, _) =>
            {
                DescribeSecurity(operation, context);
                DescribeHeaders(operation);
                if (context.Description.RelativePath?.StartsWith("api/v1/events", StringComparison.Ordinal) == true
                    && operation.RequestBody?.Content?.TryGetValue(ApiJson.ContentType, out var body) == true)
                {
                    body.Example = JsonNode.Parse(Example);
                }

                return Task.CompletedTask;
            });
        });
    }

    private static void DescribeSecurity(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var isWriting = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>()
            .Any(authorize => authorize.Policy == BearerHandler.WritePolicy);
        if (isWriting)
        {
            operation.Security =
            [
                new OpenApiSecurityRequirement
                {
                    [new OpenApiSecuritySchemeReference(BearerHandler.Scheme, context.Document)] = [],
                },
            ];
        }
    }

    private static void DescribeHeaders(OpenApiOperation operation)
    {
        if (operation.OperationId is "PublishEvent")
        {
            Add(operation, "Idempotency-Key", "Makes repeating the request safe; 1 to 200 printable ASCII characters.");
        }
        else if (operation.OperationId is "ReplaceEvent" or "CancelEvent")
        {
            Add(operation, "If-Match", "The ETag that was read; a changed event is refused with 412.");
        }
    }

    private static void Add(OpenApiOperation operation, string header, string description)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = header,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
