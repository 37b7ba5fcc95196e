using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>What every rule may ask of the document and the schema, and where it reports.</summary>
internal sealed class ValidationContext
{
    private readonly int _maxErrors;
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, FragmentNode> _fragments = [];
    private KnownDirectives? _directives;

    public ValidationContext(Schema schema, DocumentNode document, int maxErrors)
    {
        Schema = schema;
        Document = document;
        _maxErrors = maxErrors;
        foreach (var fragment in document.Definitions.OfType<FragmentNode>())
            _fragments[fragment.Name.Value] = fragment;
        References = new FragmentReferences(this);
        Variables = new VariableUsages(this);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public FragmentReferences References { get; }

    public VariableUsages Variables { get; }

    /// <summary>Those of the schema and those that the document itself defines.</summary>
    public KnownDirectives Directives => _directives ??= new KnownDirectives(Schema, Document);

    /// <summary>The last definition of that name.</summary>
    public FragmentNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    public void Report(string message, SyntaxNode node, string code = ErrorCodes.ValidationFailed) =>
        Add(message, code, [node.Span.Start]);

    public void Report(string message, IEnumerable<SyntaxNode> nodes) =>
        ReportAt(message, [.. nodes.Select(node => node.Span.Start)]);

    public void ReportAt(string message, params ReadOnlySpan<int> offsets) =>
        Add(message, ErrorCodes.ValidationFailed, offsets);

    internal void ReportAbort(string message) => _errors.Add(new GraphQLError(message, ErrorCodes.ValidationFailed));

    /// <exception cref="ValidationAbortedException">There are as many errors already as one answer may carry.</exception>
    private void Add(string message, string code, ReadOnlySpan<int> offsets)
    {
        if (_errors.Count >= _maxErrors)
            throw new ValidationAbortedException(
                "Too many validation errors, error limit reached. Validation aborted.");
        var locations = new Language.SourceLocation[offsets.Length];
        for (var i = 0; i < offsets.Length; i++)
            locations[i] = Document.LocationOf(offsets[i]);
        _errors.Add(new GraphQLError(message, code, locations));
    }
}
