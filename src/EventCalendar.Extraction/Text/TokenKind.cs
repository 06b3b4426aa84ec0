namespace EventCalendar.Extraction.Text;

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, joined over soft hyphens and words broken at a line end.</summary>
    Word,

    /// <summary>Decimal digits of any script.</summary>
    Number,

    /// <summary>One character that is neither, such as a comma or a pictograph.</summary>
    Symbol,
}
