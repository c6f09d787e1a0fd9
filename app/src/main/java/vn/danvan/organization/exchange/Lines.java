package vn.danvan.organization.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.sheet.SheetRow;

/** Takes the rows of a file: finds its columns by the head, whatever their order, and puts each line in ours. */
final class Lines implements Consumer<SheetRow> {
    private static final int LONGEST = 200;
    private final ImportKind kind;
    private final Errors errors;
    private final List<Line> lines = new ArrayList<>();
    private int @Nullable [] places;

    Lines(ImportKind kind, Errors errors) {
        this.kind = kind;
        this.errors = errors;
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public void accept(SheetRow row) {
        if (places == null) {
            places = places(row);
        } else if (places.length > 0) {
            lines.add(line(row, places));
        }
    }

    /** Where each of our columns stands; -1 for one that is not there, empty when the head is not ours. */
    private int[] places(SheetRow head) {
        var places = new int[kind.columns().size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < head.cells().size(); i++) {
            var title = plain(head.cell(i)).replace("*", "").strip();
            var column = column(title);
            if (column >= 0 && places[column] < 0) {
                places[column] = i;
            } else if (!title.isEmpty()) {
                errors.add(head.address(i), column < 0 ? "import.column-unknown" : "import.column-twice", title);
            }
        }
        var complete = true;
        for (int column = 0; column < places.length; column++) {
            if (places[column] < 0 && kind.columns().get(column).required()) {
                errors.add(
                        head.address(0),
                        "import.column-missing",
                        kind.columns().get(column).title());
                complete = false;
            }
        }
        return complete ? places : new int[0];
    }

    private int column(String title) {
        for (int i = 0; i < kind.columns().size(); i++) {
            if (folded(kind.columns().get(i).title()).equals(folded(title))) {
                return i;
            }
        }
        return -1;
    }

    private Line line(SheetRow row, int[] places) {
        var cells = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        for (int column = 0; column < places.length; column++) {
            var place = places[column];
            var text = place < 0 ? "" : plain(row.cell(place));
            var address = row.address(Math.max(place, 0));
            if (text.isEmpty() && kind.columns().get(column).required()) {
                errors.add(
                        address, "import.required", kind.columns().get(column).title());
            } else if (text.length() > LONGEST) {
                errors.add(address, "import.long", LONGEST);
            }
            cells.add(text);
            addresses.add(address);
        }
        return new Line(cells, addresses);
    }

    /** One line of text, in composed letters and without needless spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }
}
