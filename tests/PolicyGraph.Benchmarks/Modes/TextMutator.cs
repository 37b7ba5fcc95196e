namespace PolicyGraph.Benchmarks.Modes;

/// <summary>Cuts a piece out of a text and damages it; the same seed gives the same texts.</summary>
internal sealed class TextMutator(string[] texts, int seed)
{
    private const int LongestMutant = 3000;
    private const int MostChanges = 25;
    private const int LongestPiece = 60;
    private const string Telling = "（）【】《》〔〕、，。；：负责牵头配合单位责任市省区县各和及等由会同号年月日一二三123.|\t\n　 ?ū�";

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = random.GetItems(texts, 1)[0];
        var length = Math.Min(text.Length, random.Next(50, LongestMutant));
        var start = random.Next(4) == 0 ? 0 : random.Next(text.Length - length + 1);
        var mutant = text.Substring(start, length);
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--)
            mutant = Change(mutant);
        return mutant;
    }

    private string Change(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(LongestPiece, text.Length - at) + 1);
        var piece = text.Substring(at, length);
        var to = random.Next(text.Length - length + 1);
        return random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(to, piece),
            2 => text.Remove(at, length).Insert(to, piece),
            3 => text.Remove(at, length).Insert(at, Shuffled(piece)),
            4 => text.Insert(at, new string(random.GetItems<char>(Telling, 1)[0], random.Next(1, 6))),
            5 => text.Insert(at, new string(random.GetItems<char>(Telling, random.Next(1, 9)))),
            _ => text.Insert(at, ((char)random.Next(char.MaxValue + 1)).ToString()),
        };
    }

    private string Shuffled(string piece)
    {
        var characters = piece.ToCharArray();
        random.Shuffle(characters);
        return new string(characters);
    }
}
