using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Lexicon;

public class CharacterSearchTests
{
    [Theory]
    [InlineData("（）【】[]〔〕\n")]
    [InlineData("：】] \n为是")]
    [InlineData("。")]
    public void Every_place_is_found_in_order(string characters)
    {
        var search = new CharacterSearch(characters);
        var random = new Random(1);
        for (var length = 0; length < 300; length++)
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(4) == 0 ? characters[random.Next(characters.Length)] : (char)random.Next(1, char.MaxValue)));
            Assert.Equal(Enumerable.Range(0, length).Where(i => characters.Contains(text[i])), PlacesIn(search, text));
        }
    }

    [Theory]
    [InlineData("（：、，", "省市县")]
    [InlineData("（一。", "一二三四五六七八九十百零〇第0123456789、．.")]
    public void Every_place_before_one_of_the_others_is_found_in_order(string characters, string behind)
    {
        var search = new CharacterSearch(characters, behind);
        var random = new Random(2);
        var all = characters + behind + "的和";
        for (var length = 0; length < 300; length++)
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => all[random.Next(all.Length)]));
            Assert.Equal(Enumerable.Range(0, length).Where(i => i + 1 < length && characters.Contains(text[i]) && behind.Contains(text[i + 1])), PlacesIn(search, text));
        }
    }

    private static List<int> PlacesIn(CharacterSearch search, string text)
    {
        var places = new List<int>();
        foreach (var at in search.In(text))
        {
            places.Add(at);
        }

        return places;
    }
}
