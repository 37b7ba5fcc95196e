using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>What stands inside definitions of the type system: fields, arguments, members, values, locations.</summary>
internal sealed class TypeMemberParser(TokenCursor tokens, ValueParser values, TypeReferenceParser types)
{
    /// <summary>Empty where there are no braces.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> ParseOperationTypes() =>
        ParseList(TokenKind.BraceLeft, ParseOperationType, TokenKind.BraceRight);

    public ImmutableArray<NamedTypeNode> ParseImplements() => tokens.SkipKeyword("implements")
        ? ParseDelimited(TokenKind.Ampersand, types.ParseNamedType)
        : [];

    public ImmutableArray<NamedTypeNode> ParseUnionMembers() => tokens.Skip(TokenKind.Equals)
        ? ParseDelimited(TokenKind.Pipe, types.ParseNamedType)
        : [];

    public ImmutableArray<Name> ParseDirectiveLocations() => ParseDelimited(TokenKind.Pipe, ParseDirectiveLocation);

    public ImmutableArray<FieldDefinitionNode> ParseFields() =>
        ParseList(TokenKind.BraceLeft, ParseField, TokenKind.BraceRight);

    public ImmutableArray<InputValueDefinitionNode> ParseArguments() =>
        ParseList(TokenKind.ParenLeft, ParseInputValue, TokenKind.ParenRight);

    public ImmutableArray<InputValueDefinitionNode> ParseInputFields() =>
        ParseList(TokenKind.BraceLeft, ParseInputValue, TokenKind.BraceRight);

    public ImmutableArray<EnumValueDefinitionNode> ParseEnumValues() =>
        ParseList(TokenKind.BraceLeft, ParseEnumValue, TokenKind.BraceRight);

    /// <summary>Nothing, or else open, at least one item, close.</summary>
    private ImmutableArray<T> ParseList<T>(TokenKind open, Func<T> parseItem, TokenKind close)
    {
        if (!tokens.TryOpen(open))
            return [];
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(parseItem());
        while (!tokens.Close(close));
        return items.DrainToImmutable();
    }

    /// <summary>Items with a delimiter between them, and optionally one before the first.</summary>
    private ImmutableArray<T> ParseDelimited<T>(TokenKind delimiter, Func<T> parseItem)
    {
        tokens.Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(parseItem());
        while (tokens.Skip(delimiter));
        return items.DrainToImmutable();
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var start = tokens.Expect(TokenKind.Name);
        OperationType operation = tokens.Text[start.Start..start.End] switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw tokens.Unexpected(start),
        };
        tokens.Expect(TokenKind.Colon);
        var type = types.ParseNamedType();
        return new OperationTypeDefinitionNode(operation, type, tokens.SpanFrom(start));
    }

    private Name ParseDirectiveLocation()
    {
        var token = tokens.Current;
        var name = values.ParseName();
        return TypeSystem.DirectiveLocations.IsKnown(name.Value) ? name : throw tokens.Unexpected(token);
    }

    private FieldDefinitionNode ParseField()
    {
        var start = tokens.Current;
        var description = values.ParseDescription();
        var name = values.ParseName();
        var arguments = ParseArguments();
        tokens.Expect(TokenKind.Colon);
        var type = types.ParseType();
        var directives = values.ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(description, name, arguments, type, directives, tokens.SpanFrom(start));
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var start = tokens.Current;
        var description = values.ParseDescription();
        var name = values.ParseName();
        tokens.Expect(TokenKind.Colon);
        var type = types.ParseType();
        var defaultValue = tokens.Skip(TokenKind.Equals) ? values.ParseValue(isConstant: true) : null;
        var directives = values.ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(
            description, name, type, defaultValue, directives, tokens.SpanFrom(start));
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var start = tokens.Current;
        var description = values.ParseDescription();
        if (tokens.AtKeyword("true") || tokens.AtKeyword("false") || tokens.AtKeyword("null"))
            throw tokens.Error(
                tokens.Current,
                $"{tokens.Current.Describe(tokens.Text)} is reserved and cannot be used for an enum value.");
        var name = values.ParseName();
        var directives = values.ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(description, name, directives, tokens.SpanFrom(start));
    }
}
