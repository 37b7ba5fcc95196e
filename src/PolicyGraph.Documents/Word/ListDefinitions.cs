using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyGraph.Documents.Word;

/// <summary>The lists of a document: definitions (w:abstractNum) and the instances that count in them (w:num).</summary>
internal sealed class ListDefinitions
{
    public const int Levels = 9;

    private readonly Dictionary<int, ListInstance> instances = [];

    public ListDefinitions(W.Numbering? root)
    {
        Dictionary<int, AbstractNum> definitions = [];
        Dictionary<string, AbstractNum> ofStyles = new(StringComparer.Ordinal);
        foreach (AbstractNum definition in root?.Elements<AbstractNum>() ?? [])
        {
            definitions.TryAdd(WordValue.Number(definition.AbstractNumberId) ?? 0, definition);
            if (definition.StyleLink?.Val?.Value is { } style)
            {
                ofStyles.TryAdd(style, definition);
            }
        }

        foreach (NumberingInstance instance in root?.Elements<NumberingInstance>() ?? [])
        {
            if (definitions.TryGetValue(WordValue.Number(instance.AbstractNumId?.Val) ?? 0, out AbstractNum? definition)
                && WordValue.Number(instance.NumberID) is { } number)
            {
                instances.TryAdd(number, Build(number, instance, FollowStyle(definition, ofStyles)));
            }
        }
    }

    public ListInstance? Find(int number) => instances.GetValueOrDefault(number);

    /// <summary>A definition may only name a list style; the definition that carries that style holds the levels.</summary>
    private static AbstractNum FollowStyle(AbstractNum definition, Dictionary<string, AbstractNum> ofStyles) =>
        definition.NumberingStyleLink?.Val?.Value is { } style && ofStyles.TryGetValue(style, out AbstractNum? followed)
            ? followed
            : definition;

    private static ListInstance Build(int number, NumberingInstance instance, AbstractNum definition)
    {
        var levels = new ListLevel?[Levels];
        foreach (Level level in definition.Elements<Level>())
        {
            Set(levels, WordValue.Number(level.LevelIndex), ListLevel.Of(level));
        }

        var starts = new int?[Levels];
        foreach (LevelOverride change in instance.Elements<LevelOverride>())
        {
            int? index = WordValue.Number(change.LevelIndex);
            Set(levels, index, change.Level is { } level ? ListLevel.Of(level) : null);
            Set(starts, index, WordValue.Number(change.StartOverrideNumberingValue?.Val));
        }

        return new ListInstance(number, WordValue.Number(definition.AbstractNumberId) ?? 0, levels, starts);
    }

    private static void Set<T>(T[] values, int? index, T value)
    {
        if (index is >= 0 and < Levels && value is not null)
        {
            values[index.Value] = value;
        }
    }
}
