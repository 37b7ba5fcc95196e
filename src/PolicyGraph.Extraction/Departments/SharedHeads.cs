namespace PolicyGraph.Extraction.Departments;

/// <summary>Heads that the last of several names lends to those before it: 呼和浩特市、包头市人民政府 are two governments.</summary>
internal static class SharedHeads
{
    private static readonly string[] Heads = ["人民政府", "行政公署", "政府", "管理委员会", "管委会", "党工委"];
    private static readonly string[] ParkEndings = ["高新区", "开发区", "园区", "新区", "示范区", "保税区", "合作区", "试验区", "度假区", "功能区", "经开区"];
    private const string LevelCharacters = "省市州盟县区旗乡镇";

    /// <summary>The head of the name, if a place or a level stands before it.</summary>
    public static string? Of(ReadOnlySpan<char> name)
    {
        foreach (var head in Heads)
        {
            if (name.Length > head.Length
                && name.EndsWith(head, StringComparison.Ordinal)
                && (LevelCharacters.Contains(name[^(head.Length + 1)], StringComparison.Ordinal) || name[^(head.Length + 1)] == '）'))
            {
                return head;
            }
        }

        return null;
    }

    /// <summary>Whether a name without a head can take <paramref name="head"/> from the name behind it.</summary>
    public static bool CanTake(ReadOnlySpan<char> name, NameParts parts, string head)
    {
        if (name.Length < 2 || Of(name) is not null)
        {
            return false;
        }

        if (EndsInPark(name))
        {
            return head is "管委会" or "管理委员会" or "党工委";
        }

        var isPlace = parts.Place == PlaceKind.FullName && parts.BareStart == name.Length;
        return isPlace || (name[0] == '各' && name.Length <= 8 && LevelCharacters.Contains(name[^1], StringComparison.Ordinal));
    }

    /// <summary>各有关 in 各有关盟行政公署: what stands before the first level; empty when the name is no such class.</summary>
    public static string ClassPrefix(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name[0] != '各')
        {
            return "";
        }

        var length = name.StartsWith("各有关", StringComparison.Ordinal) || name.StartsWith("各相关", StringComparison.Ordinal) ? 3 : 1;
        return name.Length > length && (LevelCharacters.Contains(name[length], StringComparison.Ordinal) || name[length..].StartsWith("国家", StringComparison.Ordinal) || name[length..].StartsWith("自治区", StringComparison.Ordinal))
            ? name[..length].ToString()
            : "";
    }

    private static bool EndsInPark(ReadOnlySpan<char> name)
    {
        foreach (var ending in ParkEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
