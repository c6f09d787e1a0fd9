package vn.danvan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** A screen to look at: its width, light or dark, with or without script. */
record Look(int width, boolean dark, boolean script) {
    static final Look DESK = new Look(1280, false, true);
    static final Look TELEPHONE = new Look(360, false, true);
    static final List<Look> ALL = List.of(DESK, TELEPHONE, new Look(1280, true, true), new Look(360, true, true));

    int height() {
        return 768;
    }

    ColorScheme scheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    Look withoutScript() {
        return new Look(width, dark, false);
    }

    String suffix() {
        return width + (dark ? "-dark" : "-light") + (script ? "" : "-noscript");
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height())
                .setColorScheme(scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script)
                .setLocale("vi-VN");
    }
}
