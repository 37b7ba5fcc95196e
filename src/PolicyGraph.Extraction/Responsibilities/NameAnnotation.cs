using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>What a bracket behind a name says of it, of another name or of the list: 市科技局（牵头）, 各区政府（含新区，下同）.</summary>
/// <param name="NameEnd">Where the bracket opens.</param>
/// <param name="Role">Null where it gives the name none.</param>
internal readonly record struct NameAnnotation(int NameEnd, ResponsibilityRole? Role)
{
    /// <summary>The annotation that ends [<paramref name="start"/>, <paramref name="end"/>); null where no bracket does or where it is part of the name.</summary>
    public static NameAnnotation? Read(string text, int start, int end, ListDraft draft)
    {
        if (text[end - 1] is not ('）' or ']'))
        {
            return null;
        }

        var open = text.LastIndexOf(text[end - 1] == ']' ? '[' : '（', end - 1, end - start);
        if (open <= start)
        {
            return null;
        }

        var inner = text.AsSpan(open + 1, end - open - 2);
        if (RoleWords.AnnotatedRole(inner) is { } role)
        {
            return new NameAnnotation(open, role);
        }

        if (DeadlineShape.Is(inner))
        {
            draft.SetDeadline(inner.ToString());
            return new NameAnnotation(open, null);
        }

        if (RoleWords.NamedLead(inner) is { IsEmpty: false } lead)
        {
            return new NameAnnotation(open, Lead(text.AsSpan(start, open - start), lead, draft));
        }

        return Aside.IsInBracket(inner) ? new NameAnnotation(open, null) : null;
    }

    /// <summary>市水利局 in 市水利局为牵头单位 and 其中市水利局牵头; empty for other items.</summary>
    public static ReadOnlySpan<char> LeadNamedBy(ReadOnlySpan<char> item)
    {
        const string among = "其中";
        return !item.StartsWith(among, StringComparison.Ordinal) ? RoleWords.NamedLead(item)
            : Predicate.ReadAtEnd(item) is { IsLead: true } predicate ? item[among.Length..predicate.Start] : default;
    }

    /// <summary>市水利局、市林业局（市水利局为牵头单位）: the bracket may speak of its own name or of one before it.</summary>
    private static ResponsibilityRole? Lead(ReadOnlySpan<char> name, ReadOnlySpan<char> lead, ListDraft draft)
    {
        if (name.SequenceEqual(lead))
        {
            return ResponsibilityRole.Lead;
        }

        draft.NoteLead(lead);
        return null;
    }
}
