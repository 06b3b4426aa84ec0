namespace EventCalendar.Web.Shared;

/// <summary>Something that keeps a form from being taken.</summary>
/// <param name="Field">Name of the field, which is also the id of its input.</param>
/// <param name="Code">What kind of problem.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
public sealed record FormProblem(string Field, string Code, string Sentence);
