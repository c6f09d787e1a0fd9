package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Document;
import vn.danvan.documents.Duties;
import vn.danvan.documents.Passage;
import vn.danvan.organization.Unit;

/** What a read document says as a plan. */
final class PlanContent {
    private static final Pattern YEAR = Pattern.compile("\\bnăm (20\\d\\d)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String UNTITLED = "Kế hoạch chưa có tên";

    private final Document document;

    PlanContent(Document document) {
        this.document = document;
    }

    /** The title of the plan, or its kind where the paper shows no title. */
    String title() {
        var header = document.header();
        var title = text(header.title());
        if (title != null && !title.isBlank()) {
            return title;
        }
        var kind = text(header.type());
        return kind == null || kind.isBlank() ? UNTITLED : kind;
    }

    /** The year it is for: named in the title, or else the year of its date, or else this year. */
    int year(LocalDate today) {
        var named = yearIn(title());
        if (named.isPresent()) {
            return named.getAsInt();
        }
        var date = text(document.header().date());
        return date != null && date.matches("20\\d\\d-.*") ? Integer.parseInt(date.substring(0, 4)) : today.getYear();
    }

    Revision.Head head() {
        var header = document.header();
        var signatory = document.signatory();
        return new Revision.Head(
                text(header.type()),
                text(header.title()),
                text(header.symbol()),
                text(header.agency()),
                text(header.parentAgency()),
                text(header.place()),
                text(header.date()),
                signatory == null ? null : signatory.authority(),
                signatory == null ? null : signatory.title(),
                signatory == null ? null : signatory.name());
    }

    Outline outline() {
        var parts = new ArrayList<Outline.Part>();
        collect(document.body(), "", parts);
        return new Outline(
                parts,
                document.citations().stream()
                        .map(c -> new Outline.Cited(
                                c.surface().text(),
                                c.kind(),
                                c.symbol(),
                                c.date(),
                                c.issuer(),
                                c.surface().span()))
                        .toList(),
                document.recipients().stream().map(Passage::text).toList());
    }

    List<ProposalDraft> proposals(List<Unit> units) {
        return Duties.of(document).stream()
                .map(duty -> ProposalDraft.of(duty, units))
                .toList();
    }

    String text() {
        return document.text();
    }

    private static void collect(List<Block> blocks, String above, List<Outline.Part> parts) {
        for (var block : blocks) {
            if (block instanceof Block.Part part) {
                var number = Duties.number(above, part.marker());
                var words = part.title() == null ? part.text() : part.title();
                parts.add(new Outline.Part(
                        part.level(),
                        number,
                        part.marker(),
                        words == null ? "" : words,
                        part.title() != null,
                        part.own()));
                collect(part.children(), number, parts);
            }
        }
    }

    private static OptionalInt yearIn(String title) {
        var m = YEAR.matcher(title);
        return m.find() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }

    private static @Nullable String text(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }
}
