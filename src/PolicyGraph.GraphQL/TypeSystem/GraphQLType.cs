namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>A named type, or a list or non-null around one. Equal types are the same object.</summary>
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    /// <summary>The named type inside all lists and non-nulls.</summary>
    public abstract NamedType Innermost { get; }

    /// <summary>Without the outermost exclamation mark.</summary>
    public virtual GraphQLType Nullable => this;

    public bool IsNonNull => this is NonNullType;

    public bool IsInput => Innermost is ScalarType or EnumType or InputObjectType;

    public bool IsOutput => Innermost is not InputObjectType;

    /// <summary>A scalar or enum, not a list of them.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    public bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    public bool IsAbstract => this is InterfaceType or UnionType;

    public ListType AsList()
    {
        if (_list is null)
            Interlocked.CompareExchange(ref _list, new ListType(this), null);
        return _list;
    }

    public NonNullType AsNonNull()
    {
        if (this is NonNullType already)
            return already;
        if (_nonNull is null)
            Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null);
        return _nonNull;
    }
}
