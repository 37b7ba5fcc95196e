using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The clause behind a lead in a sentence: who else it names, and where their task begins. Lengths are in UTF-16 units.</summary>
internal static class ClauseBehindLead
{
    private const string Duty = "负责";
    private static readonly string[] Assisting = ["配合", "协助", "参与", "协同"];

    /// <summary>由市住建局牵头，各县政府（按职责分工）负责: bodies and nothing but that, where 市住建局牵头，认真负责 has none.</summary>
    public static bool IsDutyOfOthers(ReadOnlySpan<char> clauses, Predicate predicate) =>
        clauses.EndsWith(Duty, StringComparison.Ordinal) && BodyShape.EndsLikeBody(clauses[..(predicate.IsDivided ? predicate.Start : clauses.Length - Duty.Length)]);

    /// <summary>由县纪委牵头，县府办配合开展督查: how much of the sentence stands before the task, to which the clause goes on from 配合; 0 where it does not.</summary>
    /// <param name="start">Of the clause.</param>
    public static int LengthBeforeTask(ReadOnlySpan<char> sentence, int start)
    {
        var end = NextComma(sentence, start) is > 0 and var comma ? comma : sentence.Length;
        if (PartnersLength(sentence[start..end]) is > 0 and var partners)
        {
            return start + partners;
        }

        foreach (var word in Assisting)
        {
            var at = start < end ? sentence[start..end].IndexOf(word) : -1;
            if (at > 1 && start + at + word.Length < end && !IsNoun(sentence[start + at + word.Length]) && BodyShape.EndsLikeBody(sentence.Slice(start, at)))
            {
                return start + at + word.Length;
            }
        }

        return 0;
    }

    /// <summary>会同县财政局等有关部门 of 会同县财政局等有关部门核定: those it works with, up to the task; 0 where the clause has none.</summary>
    public static int PartnersLength(ReadOnlySpan<char> clause)
    {
        if (!clause.StartsWith(Partner.With, StringComparison.Ordinal))
        {
            return 0;
        }

        var open = clause.IndexOf('等');
        var task = open < 0 ? 0 : BodyShape.OpenEndingBeforeTask(clause[(open + 1)..]);
        return task > 0 && BodyShape.EndsLikeBody(clause[Partner.With.Length..open]) ? open + 1 + task : 0;
    }

    /// <summary>Where the next clause ends; -1 where none does.</summary>
    public static int NextComma(ReadOnlySpan<char> sentence, int from) => sentence[from..].IndexOf('，') is >= 0 and var next ? from + next : -1;

    /// <summary>配合单位, 参与部门, 协助方: a label, no verb.</summary>
    private static bool IsNoun(char behind) => behind is '单' or '部' or '方' or '人';
}
