using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Assembly;
using PolicyGraph.Extraction.Citations;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;
using PolicyGraph.Model;

namespace PolicyGraph.Benchmarks.Staging;

/// <summary>
/// One document on its way through <see cref="ExtractionPipeline"/>, a method a stage, so that each can be measured alone.
/// A stage may be run again; a test holds the result of all of them against the pipeline's own.
/// </summary>
internal sealed class StagedDocument(PolicyLexicon lexicon, SourceText source)
{
    /// <summary>The stages in their order.</summary>
    public static readonly (string Name, Action<StagedDocument> Run)[] Stages =
    [
        ("normalize", document => document.Normalize()),
        ("outline", document => document.BuildOutline()),
        ("header", document => document.ReadHeader()),
        ("tables", document => document.ReadTables()),
        ("lists", document => document.FindLists()),
        ("measures", document => document.SplitMeasures()),
        ("citations", document => document.FindCitations()),
        ("round trip", document => document.CheckRoundTrip()),
        ("assemble", document => document.Assemble()),
    ];

    private readonly DiagnosticSink diagnostics = new();
    private NormalizedText text = null!;
    private DocumentOutline outline = null!;
    private PolicyHeader header = null!;
    private NameReader names = null!;
    private ResponsibilityParser parser = null!;
    private TaskTables tables = null!;
    private List<MeasureDraft> rows = null!;
    private List<ResponsibilityList> lists = null!;
    private List<(MeasureDraft Draft, string Number)> measures = null!;
    private FoundCitations citations = null!;

    /// <summary>The outcome, once every stage has run.</summary>
    public Policy? Policy { get; private set; }

    private void Normalize()
    {
        text = LineJoiner.Join(new TextNormalizer(lexicon).Normalize(source));
        diagnostics.AddRange(text.Diagnostics);
    }

    private void BuildOutline() => outline = OutlineBuilder.Build(text);

    private void ReadHeader() => header = new PolicyHeaderReader(lexicon, diagnostics).Read(text, outline);

    private void ReadTables()
    {
        names = new NameReader(lexicon, header.Region, header.IsCentral, header.Year);
        parser = new ResponsibilityParser(text.Text, names);
        tables = new TaskTables(text, outline, parser, diagnostics);
        rows = tables.Read();
    }

    private void FindLists() => lists = new ListFinder(text, parser, diagnostics).Find(tables.LinesRead(rows));

    private void SplitMeasures()
    {
        var sections = new BodySections(text.Text, outline, parser, names).Read([.. lists, .. rows.ConvertAll(row => row.List)]);
        var drafts = MeasureDraft.WithStatedLeads([.. new MeasureSplitter(text.Text, outline).Split(lists), .. rows, .. sections], text, diagnostics);
        measures = MeasureNumbers.Number(outline, new DuplicateFilter(text, outline, diagnostics).Filter(drafts));
    }

    private void FindCitations() => citations = new CitationFinder(lexicon, diagnostics).Find(text, outline, header, measures);

    private void CheckRoundTrip() => lists.ForEach(list => RoundTrip.Check(text, list, diagnostics));

    private void Assemble()
    {
        var resolver = new DepartmentResolver(text, names, lexicon, header.IssuerName, diagnostics);
        Policy = new PolicyAssembler(text, outline, resolver).Assemble(source, header, measures, citations, diagnostics);
    }
}
