using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>
/// A sentence of the document that gives the first-listed body of every list the lead, 列第一位的为牵头单位，其余为配合单位, or
/// those before its first ，: 逗号前为牵头单位. One that gives it to names in bold, 加粗的为牵头单位, is reported: no text shows which these are.
/// It holds for lists of the kind that it names, wherever it stands.
/// </summary>
internal sealed class PositionalLead
{
    // By what all of them contain, whose first characters the text is searched for.
    private static readonly (string Stem, string[] Words)[] FirstWords =
    [
        ("第一", ["第一位", "第一个", "排名第一", "列第一", "排第一", "位列第一", "第一家", "排列第一", "第一责任单位", "第一责任部门"]),
        ("首", ["首位", "列首", "首个责任单位"]),
        ("排在", ["排在最前", "排在前"]),
        (Comma, ["逗号前", "逗号之前", "逗号以前"]),
        ("黑", ["黑体"]),
        ("粗", ["加粗", "粗体"]),
    ];

    // 加粗的为牵头单位: type that shows who leads, and that the text does not keep.
    private static readonly string[] TypeWords = ["黑体", "加粗", "粗体"];

    private const string Comma = "逗号";
    private static readonly CharacterSearch StemStarts = new("第首排逗黑粗");
    private const int LongestStatement = 24;

    private readonly LabelKind? _kind;
    private readonly ResponsibilityRole? _rest;
    private readonly bool _isBeforeComma;

    private PositionalLead(LabelKind? kind, ResponsibilityRole? rest, bool isBeforeComma)
    {
        _kind = kind;
        _rest = rest;
        _isBeforeComma = isBeforeComma;
    }

    /// <summary>The lists with the rule applied that a text states; as they are when it states none.</summary>
    /// <param name="text">What the lists are in.</param>
    /// <param name="normalized">What may state the rule.</param>
    public static List<ResponsibilityList> ApplyTo(List<ResponsibilityList> lists, string text, NormalizedText normalized, DiagnosticSink diagnostics)
    {
        var rule = Find(normalized, diagnostics)?.For(lists);
        return rule is null ? lists : lists.ConvertAll(list => rule.Apply(list, text));
    }

    /// <summary>A rule for 责任单位 in a document that never uses that label is for all its lists.</summary>
    private PositionalLead For(List<ResponsibilityList> lists) =>
        _kind is { } kind && !lists.Exists(list => list.FirstLabel == kind) ? new PositionalLead(null, _rest, _isBeforeComma) : this;

    private static PositionalLead? Find(NormalizedText normalized, DiagnosticSink diagnostics)
    {
        var text = normalized.Text;
        (PositionalLead Rule, int Start, int Length)? found = null;
        ReadOnlySpan<(string Stem, string[] Words)> stems = FirstWords;
        foreach (var at in StemStarts.In(text))
        {
            for (var stem = 0; stem < stems.Length; stem++)
            {
                if (text.AsSpan(at).StartsWithWord(stems[stem].Stem) && ReadAt(text, at, stems[stem]) is { } read)
                {
                    // What is said with an earlier stem counts, wherever it stands; of one stem the first.
                    found = read;
                    stems = stems[..stem];
                }
            }
        }

        if (found is not var (rule, start, length))
        {
            return null;
        }

        if (text.AsSpan(start).StartsWithAny(TypeWords))
        {
            diagnostics.Warn(DiagnosticCodes.LeadInType, "The type of a name shows that it leads, and the text does not keep it: the bodies of such a list share the duty.", normalized.Home(start, start + length));
            return null;
        }

        diagnostics.Add(DiagnosticCodes.PositionalLead, DiagnosticSeverity.Info, "This sentence makes the first-listed body of a list its lead.", normalized.Home(start, start + length));
        return rule;
    }

    private static (PositionalLead Rule, int Start, int Length)? ReadAt(string text, int at, (string Stem, string[] Words) stem)
    {
        foreach (var word in stem.Words)
        {
            var start = at - word.IndexOf(stem.Stem, StringComparison.Ordinal);
            if (start >= 0 && text.AsSpan(start).StartsWith(word, StringComparison.Ordinal) && ReadSentence(text, start) is { } rule)
            {
                return (rule, start, word.Length);
            }
        }

        return null;
    }

    /// <summary>The list with its first body as lead, if the rule holds for it and it names no lead itself.</summary>
    private ResponsibilityList Apply(ResponsibilityList list, string text)
    {
        var isOfKind = _kind is null || list.FirstLabel == _kind || !list.HasRoleWords;
        if (list.HasLead || list.Names.Length == 0 || !isOfKind)
        {
            return list;
        }

        var leads = CountLeads(list, text);
        var end = leads == 0 ? 0 : list.Names[leads - 1].End;
        return leads == 0 ? list : Give(list, name => name.End <= end, _rest);
    }

    /// <summary>How many names from the first on lead; 各有关部门 at the head leads nobody. A list without a comma says nothing where the comma parts the lead from the rest.</summary>
    private int CountLeads(ResponsibilityList list, string text)
    {
        if (text.AsSpan(list.Names[0].Start, list.Names[0].End - list.Names[0].Start) is var first
            && (first.Contains("有关", StringComparison.Ordinal) || first.Contains("相关", StringComparison.Ordinal)))
        {
            return 0;
        }

        for (var i = 1; _isBeforeComma && i < list.Names.Length; i++)
        {
            if (list.Names[i].Before == NameSeparator.Comma)
            {
                return i;
            }
        }

        return _isBeforeComma ? 0 : 1;
    }

    /// <summary>The list with those as lead that <paramref name="leads"/> chooses; the others take what the sentence says of the rest.</summary>
    public static ResponsibilityList Give(ResponsibilityList list, Func<ListedName, bool> leads, ResponsibilityRole? rest)
    {
        // One body behind the lead is responsible alone.
        var shared = list.Names.Count(name => !leads(name) && RoleBehindLead(name.Role, rest) == ResponsibilityRole.Shared) == 1 ? ResponsibilityRole.Responsible : ResponsibilityRole.Shared;
        var names = list.Names.Select(name => name with
        {
            Role = leads(name) ? ResponsibilityRole.Lead : RoleBehindLead(name.Role, rest) is ResponsibilityRole.Shared ? shared : RoleBehindLead(name.Role, rest),
        });
        return list with { Names = [.. names], HasLead = true };
    }

    private static ResponsibilityRole RoleBehindLead(ResponsibilityRole own, ResponsibilityRole? rest) => rest is { } said && own != ResponsibilityRole.Coordinate ? said : own;

    private static PositionalLead? ReadSentence(string text, int at)
    {
        if (!text.AsSpan(at, Math.Min(LongestStatement, text.Length - at)).Contains("牵头", StringComparison.Ordinal))
        {
            return null;
        }

        var start = text.LastIndexOfAny(['。', '\n'], at) + 1;
        var end = text.IndexOfAny(['。', '\n'], at);
        var sentence = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        var local = at - start;
        var lead = sentence[local..].IndexOf("牵头", StringComparison.Ordinal);
        if (lead is < 0 or > 20 || sentence[local..(local + lead)].ContainsAny("，；"))
        {
            return null;
        }

        return new PositionalLead(KindNamed(sentence[..local]), RestRole(sentence[(local + lead)..]), sentence[local..].StartsWith(Comma, StringComparison.Ordinal));
    }

    private static LabelKind? KindNamed(ReadOnlySpan<char> before) =>
        before.Contains("责任单位", StringComparison.Ordinal) || before.Contains("责任部门", StringComparison.Ordinal) ? LabelKind.Responsible : null;

    /// <summary>What 其余为… gives those that do not lead; null where nothing is said of them.</summary>
    public static ResponsibilityRole? RestRole(ReadOnlySpan<char> after)
    {
        var rest = after.IndexOf("其余", StringComparison.Ordinal);
        rest = rest < 0 ? after.IndexOf("其他", StringComparison.Ordinal) : rest;
        rest = rest < 0 ? after.IndexOf("逗号后", StringComparison.Ordinal) : rest;
        if (rest < 0)
        {
            return null;
        }

        var said = after[rest..];
        if (said.Contains("配合", StringComparison.Ordinal) || said.Contains("协办", StringComparison.Ordinal) || said.Contains("参与", StringComparison.Ordinal) || said.Contains("参加", StringComparison.Ordinal) || said.Contains("协助", StringComparison.Ordinal))
        {
            return ResponsibilityRole.Coordinate;
        }

        return said.Contains("责任", StringComparison.Ordinal) ? ResponsibilityRole.Shared : null;
    }
}
