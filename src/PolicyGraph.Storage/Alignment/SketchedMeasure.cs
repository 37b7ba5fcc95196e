using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Alignment;

/// <summary>A measure as others are compared with it; one object a measure.</summary>
/// <typeparam name="TKey">What the store knows policies and measures by.</typeparam>
/// <param name="position">Among the measures of its policy.</param>
internal sealed class SketchedMeasure<TKey>(CrowdMember<TKey> member, int position, TermSketch sketch)
{
    public CrowdMember<TKey> Member { get; } = member;

    public TKey Policy => Member.Policy;

    public TKey Measure => Member.Measure;

    public int Position { get; } = position;

    public TermSketch Sketch { get; } = sketch;
}
