package vn.danvan.plan.preview;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Whether a page asks for more than a preview is worth: by the sizes that its pictures say they have. */
final class HeavyPage {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_OBJECTS = 2_000;

    private final Set<COSBase> seen = new HashSet<>();
    private long pixels;

    private HeavyPage() {}

    static boolean is(PDPage page) throws IOException {
        var weighed = new HeavyPage();
        weighed.add(page.getResources());
        return weighed.pixels > MOST_PIXELS || weighed.seen.size() > MOST_OBJECTS;
    }

    private void add(@Nullable PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (seen.size() > MOST_OBJECTS) {
                return;
            }
            if (object instanceof PDImageXObject image && seen.add(image.getCOSObject())) {
                pixels += (long) image.getWidth() * image.getHeight();
            } else if (object instanceof PDFormXObject form && seen.add(form.getCOSObject())) {
                add(form.getResources());
            }
        }
    }
}
