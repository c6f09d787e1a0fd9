package vn.danvan.plan.preview;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page asks for more than a preview is worth: by the sizes that its pictures say they have, wherever they hang: in
 * its resources, as the mask of another, in a pattern, in what a note looks like.
 */
final class HeavyPage {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_OBJECTS = 2_000;
    /** Ways to other pages, and to what happens on a click. */
    private static final Set<COSName> AWAY =
            Set.of(COSName.PARENT, COSName.P, COSName.DEST, COSName.A, COSName.B, COSName.AA);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private long pixels;

    private HeavyPage() {}

    static boolean is(PDPage page) {
        var weighed = new HeavyPage();
        weighed.meet(page.getCOSObject());
        var resources = page.getResources(); // they may be those of all pages
        weighed.meet(resources == null ? null : resources.getCOSObject());
        return weighed.isHeavy();
    }

    private boolean isHeavy() {
        while (!open.isEmpty() && pixels <= MOST_PIXELS && seen.size() <= MOST_OBJECTS) {
            switch (open.pop()) {
                case COSDictionary dictionary -> enter(dictionary);
                case COSArray array -> array.forEach(this::meet);
                default -> {}
            }
        }
        return pixels > MOST_PIXELS || seen.size() > MOST_OBJECTS;
    }

    private void enter(COSDictionary dictionary) {
        if (dictionary instanceof COSStream && COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            pixels += Math.max(0L, dictionary.getInt(COSName.WIDTH)) * Math.max(0, dictionary.getInt(COSName.HEIGHT));
        }
        for (var key : dictionary.keySet()) {
            if (!AWAY.contains(key)) {
                meet(dictionary.getItem(key));
            }
        }
    }

    private void meet(@Nullable COSBase object) {
        var met = object instanceof COSObject reference ? reference.getObject() : object;
        if ((met instanceof COSDictionary || met instanceof COSArray) && seen.add(met)) {
            open.push(met);
        }
    }
}
