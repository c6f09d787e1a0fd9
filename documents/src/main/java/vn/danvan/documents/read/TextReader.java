package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Document;
import vn.danvan.documents.Header;
import vn.danvan.documents.Marks;
import vn.danvan.documents.Passage;

/**
 * Reads an official document from decoded text.
 *
 * <pre>{@code
 * Document plan = TextReader.read("KẾ HOẠCH\nThực hiện … năm 2022\n…");
 * plan.header().type().text(); // Kế hoạch
 * }</pre>
 */
public final class TextReader {
    /** {@code Sở Mẫu xây dựng kế hoạch}: who acts, where the head does not say it. */
    private static final Pattern ACTS = Pattern.compile("([\\p{L}\\s,-]{3,130}?)\\s(?:xây\\sdựng|ban\\shành)\\s"
            + "(?:[Kk]ế\\shoạch|[Bb]áo\\scáo|[Cc]hương\\strình|[Hh]ướng\\sdẫn|[Qq]uyết\\sđịnh)");

    /** {@code … thông qua ngày 11 tháng 8 năm 2022}: the day of a resolution whose head has none. */
    private static final Pattern ADOPTED = Pattern.compile("thông\\squa\\sngày\\s{1,2}" + Dates.DAY);

    private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s(20\\d{2})");

    private TextReader() {}

    /**
     * Reads any text; what is not there stays null or empty.
     *
     * @throws TooManyItems for a text that is no document, made of nothing but mentions or times
     */
    public static Document read(String decoded) {
        var source = SourceText.of(decoded);
        var flow = FlowBuilder.build(source);
        var layout = Layout.of(flow);
        var taken = new BitSet();
        var head = new HeadReader(flow, layout, taken).read();
        var addressees = Recipients.addressees(flow, taken);
        var foot = Recipients.of(flow, taken);
        var signatories = Signatures.of(flow, taken);
        var units = Units.of(flow, layout, taken);
        var stretches = stretches(head.title(), units);
        var marks = head.header().marks().withFoot(foot.drafter(), flow.contact());
        var header = completed(head.header(), marks, flow, units, addressees);
        return new Document(
                source,
                header,
                BodyTree.of(flow, units),
                Citations.of(flow, stretches),
                Deadlines.of(flow, units, year(header), report(header)),
                TaskUnits.of(flow, units, report(header)),
                addressees,
                foot.items(),
                signatories);
    }

    /** A report or minutes tell what was done. */
    private static boolean report(Header header) {
        return header.type() != null
                && Set.of("Báo cáo", "Biên bản").contains(header.type().text());
    }

    private static List<Stretch> stretches(@Nullable Stretch title, List<Unit> units) {
        var stretches = new ArrayList<Stretch>();
        if (title != null) {
            stretches.add(title);
        }
        units.forEach(unit -> stretches.add(new Stretch(unit.from(), unit.to())));
        return stretches;
    }

    /** What the head leaves out may stand in the first or last sentences. */
    private static Header completed(Header header, Marks marks, Flow flow, List<Unit> units, List<Passage> addressees) {
        var agency = header.agency() == null && header.type() != null ? acting(flow, units) : header.agency();
        var date = header.date() == null && header.symbol() != null ? adopted(flow, units) : header.date();
        var type = header.type() == null && !addressees.isEmpty()
                ? new Passage("Công văn", addressees.getFirst().span())
                : header.type();
        return new Header(
                header.parentAgency(), agency, header.symbol(), header.place(), date, type, header.title(), marks);
    }

    private static @Nullable Passage acting(Flow flow, List<Unit> units) {
        for (var unit : units.subList(0, Math.min(5, units.size()))) {
            if (unit.marker() != null) {
                break;
            }
            int from = Agencies.WORDS.find(flow, unit.from(), unit.to());
            while (from >= 0) {
                var m = ACTS.matcher(flow.text()).region(from, unit.to());
                if (m.lookingAt()) {
                    return flow.passage(m.start(1), m.end(1));
                }
                from = Agencies.WORDS.find(flow, from + 1, unit.to());
            }
        }
        return null;
    }

    private static @Nullable Passage adopted(Flow flow, List<Unit> units) {
        for (var unit : units.reversed()) {
            var m = ADOPTED.matcher(flow.text()).region(unit.from(), unit.to());
            if (m.find()) {
                var day = Dates.day(m, 1);
                return day == null ? null : new Passage(day.toString(), flow.span(m.start(1), m.end(3)));
            }
        }
        return null;
    }

    private static @Nullable Integer year(Header header) {
        if (header.title() != null) {
            var m = YEAR.matcher(header.title().text());
            Integer last = null;
            while (m.find()) {
                last = Integer.valueOf(m.group(1));
            }
            if (last != null) {
                return last;
            }
        }
        return header.date() == null
                ? null
                : Integer.valueOf(header.date().text().substring(0, 4));
    }
}
