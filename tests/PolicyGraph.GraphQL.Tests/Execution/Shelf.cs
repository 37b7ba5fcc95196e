using System.Globalization;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Tests.Support;

namespace PolicyGraph.GraphQL.Tests.Execution;

/// <summary>The library with books in it, and a count of what the resolvers were called for.</summary>
internal sealed class Shelf
{
    private readonly EngineOptions _options;

    public Shelf(EngineOptions? options = null) => _options = options ?? new EngineOptions();

    /// <summary>Calls of batch resolvers: coordinate and number of parents.</summary>
    public List<string> Calls { get; } = [];

    public List<string> Renamed { get; } = [];

    internal sealed record Book(string Id, string? Title, int? Pages, string? Sequel = null);

    internal sealed record Film(string Id, string? Title, int Minutes);

    internal sealed record Author(string? Name, int? Born);

    public GraphQLEngine Engine => field ??= new GraphQLEngine(Library.Schema, Table(), _options);

    private ResolverTable Table() => new ResolverTable()
        .TypeName("Item", TypeOf)
        .TypeName("Finding", TypeOf)
        .Property<Book>("Book.id", b => b.Id)
        .Computed<Book>("Book.title", (b, a) => a.Get<string>("lang") == "EN" ? b.Title : $"《{b.Title}》")
        .Property<Book>("Book.pages", b => b.Pages)
        .Batch("Book.authors", Authors)
        .Batch("Book.sequel", Sequels)
        .Property<Film>("Film.id", f => f.Id)
        .Property<Film>("Film.title", f => f.Title)
        .Property<Film>("Film.pages", _ => throw new ResolverException("A film has no pages.", "NO_PAGES"))
        .Property<Film>("Film.minutes", f => f.Minutes < 0 ? null : f.Minutes)
        .Property<Author>("Author.name", a => a.Name)
        .Property<Author>("Author.born", a => a.Born)
        .Batch("Author.works", Works)
        .PerObject<object>("Query.book", async (_, batch, cancellation) =>
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            return FindBook(batch.Arguments.Get<string>("id")!);
        })
        .Property<object>("Query.item", _ => new Film("f1", "Rain", 90))
        .Computed<object>("Query.find", (_, a) => Find(a))
        .Computed<object>("Query.range", (_, a) => a["list"] is object?[] list ? list.Length : 0)
        .Computed<object>("Query.flag", (_, a) => a["on"])
        .Batch("Mutation.rename", Rename)
        .Property<object>("Subscription.added", _ => null)
        .Property<object>("Subscription.removed", _ => null);

    private static object[] Find(ArgumentValues arguments) => arguments["first"] is int count
        ? [.. Enumerable.Range(0, count).Select(i => FindBook(i.ToString(CultureInfo.InvariantCulture))!)]
        : [FindBook("1")!, new Film("f1", "Rain", -1), new Author("Lu", 1881)];

    private static Book? FindBook(string id) => id switch
    {
        "none" => null,
        "wrong" => throw new InvalidOperationException("The password is swordfish."),
        _ => new Book(id, "Book " + id, 100, id == "1" ? "2" : null),
    };

    private ValueTask Authors(FieldBatch batch, CancellationToken cancellation)
    {
        Count(batch);
        for (var i = 0; i < batch.Count; i++)
        {
            var book = batch.Parent<Book>(i);
            batch.Set(i, Enumerable.Range(1, batch.Arguments.Get<int>("first"))
                .Select(n => new Author(n == 3 ? null : $"{book.Id}.{n}", n)));
        }
        return ValueTask.CompletedTask;
    }

    private async ValueTask Works(FieldBatch batch, CancellationToken cancellation)
    {
        Count(batch);
        await Task.Delay(1, cancellation);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, new object[] { new Book("w" + batch.Parent<Author>(i).Name, "Work", 1), new Film("f", "Film", 1) });
    }

    private ValueTask Sequels(FieldBatch batch, CancellationToken cancellation)
    {
        Count(batch);
        for (var i = 0; i < batch.Count; i++)
        {
            if (batch.Parent<Book>(i).Sequel is { } id)
                batch.Set(i, FindBook(id));
            else
                batch.Fail(i, new ResolverException("There is no sequel.", "NO_SEQUEL"));
        }
        return ValueTask.CompletedTask;
    }

    private async ValueTask Rename(FieldBatch batch, CancellationToken cancellation)
    {
        var title = batch.Arguments.Get<string>("title")!;
        await Task.Delay(title == "slow" ? 20 : 0, cancellation);
        Renamed.Add(title);
        batch.Set(0, new Book(batch.Arguments.Get<string>("id")!, title, 1));
    }

    private void Count(FieldBatch batch)
    {
        lock (Calls)
            Calls.Add($"{batch.Field.Name} {batch.Count}");
    }

    private static string? TypeOf(object value) => value.GetType().Name;
}
