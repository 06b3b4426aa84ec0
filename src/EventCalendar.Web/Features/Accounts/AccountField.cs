using System.Collections.Immutable;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Accounts;

/// <summary>A field of the forms for accounts.</summary>
/// <param name="Name">Name and id of the input.</param>
/// <param name="Type">Type of the input.</param>
/// <param name="Autocomplete">What the browser may fill in.</param>
/// <param name="Value">What was typed; passwords are never shown again.</param>
/// <param name="Problems">What is wrong with the form.</param>
internal sealed record AccountField(
    string Name, string Type, string Autocomplete, string? Value, ImmutableArray<FormProblem> Problems);
