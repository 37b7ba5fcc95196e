using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Definitions and extensions of the type system.</summary>
internal sealed class TypeSystemParser(TokenCursor tokens, ValueParser values, TypeReferenceParser types)
{
    private static readonly ImmutableHashSet<string> Keywords =
        ["schema", "scalar", "type", "interface", "union", "enum", "input", "directive"];

    private readonly TypeMemberParser _members = new(tokens, values, types);

    public static bool IsKeyword(string word) => Keywords.Contains(word);

    public DefinitionNode ParseDefinition(string keyword)
    {
        var start = tokens.Current;
        var description = values.ParseDescription();
        tokens.Advance();
        return keyword switch
        {
            "schema" => ParseSchema(start, description),
            "directive" => ParseDirective(start, description),
            _ => ParseType(start, description, keyword, isExtension: false),
        };
    }

    public DefinitionNode ParseExtension()
    {
        var start = tokens.Current;
        var keyword = tokens.Lookahead();
        var word = tokens.Text[keyword.Start..keyword.End];
        if (keyword.Kind != TokenKind.Name || !IsKeyword(word) || word == "directive")
            throw tokens.Unexpected(keyword);
        tokens.Advance();
        tokens.Advance();
        return word == "schema"
            ? ParseSchemaExtension(start)
            : ParseType(start, null, word, isExtension: true);
    }

    private SchemaDefinitionNode ParseSchema(Token start, StringValueNode? description)
    {
        var directives = values.ParseDirectives(isConstant: true);
        if (!tokens.At(TokenKind.BraceLeft))
            tokens.Expect(TokenKind.BraceLeft);
        var operations = _members.ParseOperationTypes();
        return new SchemaDefinitionNode(false, description, directives, operations, tokens.SpanFrom(start));
    }

    private SchemaDefinitionNode ParseSchemaExtension(Token start)
    {
        var directives = values.ParseDirectives(isConstant: true);
        var operations = _members.ParseOperationTypes();
        if (directives.IsEmpty && operations.IsEmpty)
            throw tokens.Unexpected();
        return new SchemaDefinitionNode(true, null, directives, operations, tokens.SpanFrom(start));
    }

    private DirectiveDefinitionNode ParseDirective(Token start, StringValueNode? description)
    {
        tokens.Expect(TokenKind.At);
        var name = values.ParseName();
        var arguments = _members.ParseArguments();
        var isRepeatable = tokens.SkipKeyword("repeatable");
        tokens.ExpectKeyword("on");
        var locations = _members.ParseDirectiveLocations();
        return new DirectiveDefinitionNode(
            description, name, arguments, isRepeatable, locations, tokens.SpanFrom(start));
    }

    private TypeDefinitionNode ParseType(Token start, StringValueNode? description, string keyword, bool isExtension)
    {
        var kind = KindOf(keyword);
        var name = values.ParseName();
        var hasFields = kind is SyntaxKind.ObjectTypeDefinition or SyntaxKind.InterfaceTypeDefinition;
        var interfaces = hasFields ? _members.ParseImplements() : [];
        var directives = values.ParseDirectives(isConstant: true);
        var fields = hasFields ? _members.ParseFields() : [];
        var members = kind == SyntaxKind.UnionTypeDefinition ? _members.ParseUnionMembers() : [];
        var enumValues = kind == SyntaxKind.EnumTypeDefinition ? _members.ParseEnumValues() : [];
        var inputFields = kind == SyntaxKind.InputObjectTypeDefinition ? _members.ParseInputFields() : [];
        var addsNothing = interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty
            && members.IsEmpty && enumValues.IsEmpty && inputFields.IsEmpty;
        if (isExtension && addsNothing)
            throw tokens.Unexpected();
        return new TypeDefinitionNode(kind, isExtension, description, name, directives, tokens.SpanFrom(start))
        {
            Interfaces = interfaces,
            Fields = fields,
            Members = members,
            Values = enumValues,
            InputFields = inputFields,
        };
    }

    private static SyntaxKind KindOf(string keyword) => keyword switch
    {
        "scalar" => SyntaxKind.ScalarTypeDefinition,
        "type" => SyntaxKind.ObjectTypeDefinition,
        "interface" => SyntaxKind.InterfaceTypeDefinition,
        "union" => SyntaxKind.UnionTypeDefinition,
        "enum" => SyntaxKind.EnumTypeDefinition,
        _ => SyntaxKind.InputObjectTypeDefinition,
    };
}
