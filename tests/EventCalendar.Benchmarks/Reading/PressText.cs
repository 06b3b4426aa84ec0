using System.Text;

namespace EventCalendar.Benchmarks.Reading;

/// <summary>
/// German text as papers print it: an announcement in 2 kB, between paragraphs without one.
/// </summary>
/// <remarks>
/// The announcements are the German ones of <c>seeds/announcements</c>, in an order in which each beginning is
/// mixed as the whole is, so that texts of all lengths are alike; the paragraphs were written for this purpose.
/// </remarks>
internal static class PressText
{
    // A prime that does not divide their number: each is taken once before any comes again.
    private const int Stride = 211;
    private const int ProseBehind = 1_300;

    private static readonly string[] OtherLanguages =
        ["arabic", "english", "french", "german", "italian", "polish", "russian", "turkish", "ukrainian"];

    private static readonly string[] Paragraphs =
    [
        "Die Straße zwischen dem Bahnhof und der alten Brücke wird seit dem Frühjahr erneuert. Nach Angaben der Stadt liegen die Arbeiten im Plan, auch wenn die Leitungen tiefer verlegt werden mussten als gedacht. Die Anwohner haben sich an die Umleitung gewöhnt, klagen aber über den Staub. Eine Sprecherin dankte ihnen für ihre Geduld und versprach, dass die Bäume am Rand stehen bleiben.",
        "Mehr Kinder als im Vorjahr lernen in den Schulen des Landkreises ein Instrument. Das geht aus einem Bericht hervor, den die Verwaltung dem Ausschuss vorgelegt hat. Besonders gefragt sind Gitarre, Klavier und Schlagzeug, während sich für Fagott und Oboe kaum jemand meldet. Die Leiterin führt das auf die Leihgeräte zurück, die es nun an zwölf Schulen gibt, und wünscht sich eine feste Stelle für die Bläser.",
        "Der Wald am Nordhang hat sich von der Trockenheit der vergangenen Jahre noch nicht erholt. Förster zählten auf den Probeflächen weniger junge Buchen, dafür mehr Ahorn und Kirsche. Sie werten das als Zeichen, dass sich der Bestand von selbst umbaut. Wege, an denen Äste herabfallen könnten, bleiben gesperrt; die Schilder sind zu beachten.",
        "In der Bücherei stehen neuerdings auch Werkzeuge, Nähmaschinen und ein Teleskop im Regal. Wer einen Ausweis hat, leiht sie aus wie einen Roman. Die Idee stammt von einer Gruppe aus der Nachbarschaft, die nicht einsehen wollte, dass jede Familie eine eigene Bohrmaschine besitzt. Rund 340 Gegenstände sind zusammengekommen, fast alle gespendet, und nur zwei kamen bisher beschädigt zurück.",
        "Mit knapper Mehrheit lehnte das Parlament den Antrag ab, die Gebühren für die Betreuung zu senken. Die einen verwiesen auf die Lage des Haushalts, die anderen auf die Preise, die Familien ohnehin zu tragen haben. Am Ende half auch der Hinweis auf die Nachbargemeinden nicht, in denen die Beiträge um ein Drittel niedriger liegen. Einig war man sich nur darin, die Zahl der Plätze weiter zu erhöhen.",
        "Das Hochwasser ließ die Keller in der Unterstadt diesmal trocken. Die Mauer, über die so lange gestritten wurde, hielt dem Druck stand, und die Pumpen liefen ohne Unterbrechung. Feuerwehr und Technisches Hilfswerk waren mit 85 Kräften im Einsatz. Wer in der Nähe des Flusses wohnt, kann sich Sandsäcke für den nächsten Winter zurücklegen lassen.",
        "Ein Betrieb, der seit vier Generationen Orgeln baut, hat einen Nachfolger gefunden. Die neue Inhaberin lernte dort, ging dann für einige Jahre nach Norwegen und kam mit Aufträgen zurück, die die Werkstatt bis ins übernächste Jahr auslasten. An dem Haus mit dem hohen Fenster soll sich nichts ändern, nur das Holz will sie künftig aus der Gegend beziehen.",
        "Auf dem Markt kosten Äpfel derzeit weniger als im Supermarkt, wie eine Umfrage unter den Händlern zeigt. Die Ernte fiel gut aus, und die Wege sind kurz. Teurer geworden sind dagegen Eier und Honig. Ein Imker erzählte, dass er nach dem nassen Sommer die Hälfte seiner Völker füttern musste; mit Zucker allein sei es nicht getan.",
    ];

    /// <summary>Makes a text of so many bytes of UTF-8.</summary>
    public static string OfSize(int bytes)
    {
        var announcements = Announcements();
        var text = new StringBuilder();
        var (length, paragraph) = (0, 0);
        for (var number = 0; length < bytes; number++)
        {
            length += Add(text, announcements[number * Stride % announcements.Count]);
            for (var prose = 0; prose < ProseBehind && length < bytes; paragraph++)
            {
                var added = Add(text, Paragraphs[paragraph % Paragraphs.Length]);
                (length, prose) = (length + added, prose + added);
            }
        }

        // The last paragraph is cut at its bytes; a character that is cut with it is left out.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()).AsSpan(0, bytes))
            .TrimEnd('\uFFFD');
    }

    private static int Add(StringBuilder text, string paragraph)
    {
        text.Append(paragraph).Append("\n\n");
        return Encoding.UTF8.GetByteCount(paragraph) + 2;
    }

    private static List<string> Announcements() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "announcements"), "*.txt")
            .Where(file => !OtherLanguages.Contains(Path.GetFileName(file).Split('-')[0]))
            .Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file).Trim())];
}
