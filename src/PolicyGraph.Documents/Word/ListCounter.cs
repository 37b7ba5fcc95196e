using System.Globalization;
using System.Text;
using PolicyGraph.Documents.Numbering;

namespace PolicyGraph.Documents.Word;

/// <summary>Counts the paragraphs of lists in document order and gives each its number as text.</summary>
internal sealed class ListCounter(ListDefinitions definitions)
{
    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<int> used = [];

    /// <summary>The number with what separates it from the text; empty for a bullet and for a list that is not defined.</summary>
    public string Next(ListMembership membership)
    {
        if (definitions.Find(membership.Number) is not { } list || list.Levels[list.LevelOf(membership)] is not { } level)
        {
            return "";
        }

        int index = list.LevelOf(membership);
        int?[] numbers = Count(list, index);
        return level.Style is null ? "" : WithSuffix(Label(list, level, numbers), level.Suffix);
    }

    private int?[] Count(ListInstance list, int index)
    {
        if (!counts.TryGetValue(list.Definition, out int?[]? numbers))
        {
            counts.Add(list.Definition, numbers = new int?[ListDefinitions.Levels]);
        }

        if (used.Add(list.Number))
        {
            BeginAnew(list, numbers);
        }

        for (int above = 0; above < index; above++)
        {
            numbers[above] ??= list.StartOf(above);
        }

        numbers[index] = numbers[index] + 1 ?? list.StartOf(index);
        for (int below = index + 1; below < numbers.Length; below++)
        {
            if (Restarts(list.Levels[below], index))
            {
                numbers[below] = null;
            }
        }

        return numbers;
    }

    private static void BeginAnew(ListInstance list, int?[] numbers)
    {
        for (int level = 0; level < numbers.Length; level++)
        {
            if (list.Starts[level] is not null)
            {
                numbers[level] = null;
            }
        }
    }

    private static bool Restarts(ListLevel? level, int after) => level?.RestartAfter is not { } limit || after < limit;

    private static string Label(ListInstance list, ListLevel level, int?[] numbers)
    {
        var label = new StringBuilder();
        for (int i = 0; i < level.Pattern.Length; i++)
        {
            char c = level.Pattern[i];
            if (c == '%' && i + 1 < level.Pattern.Length && level.Pattern[i + 1] is >= '1' and <= '9')
            {
                i++;
                label.Append(NumberOf(list, level, level.Pattern[i] - '1', numbers));
            }
            else
            {
                label.Append(c);
            }
        }

        return label.ToString();
    }

    private static string NumberOf(ListInstance list, ListLevel level, int index, int?[] numbers)
    {
        NumberStyle style = level.IsLegal ? NumberStyle.Decimal : list.Levels[index]?.Style ?? NumberStyle.Hidden;
        return NumberText.Of(numbers[index] ?? list.StartOf(index), style);
    }

    /// <summary>A tab is a space where the number does not end in a mark of its own: 第一章 总则, but 一、总则.</summary>
    private static string WithSuffix(string label, string suffix)
    {
        bool isMarked = label.Length == 0
            || char.IsPunctuation(label[^1])
            || char.GetUnicodeCategory(label[^1]) == UnicodeCategory.OtherNumber;
        return suffix == "space" || (suffix == "tab" && !isMarked) ? label + " " : label;
    }
}
