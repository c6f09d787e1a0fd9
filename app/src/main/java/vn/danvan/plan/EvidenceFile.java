package vn.danvan.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danvan.platform.files.FileName;

/**
 * A file offered as evidence: its name and its first bytes must agree on one of the sorts that an office works with.
 * Programs, web pages and names with a second extension («bao-cao.pdf.exe», «anh.exe.jpg») are refused. A photograph is
 * taken without its metadata.
 */
public final class EvidenceFile {

    private static final Pattern HIDDEN_EXTENSION = Pattern.compile(
            ".*\\.(exe|com|bat|cmd|scr|js|jse|vbs|vbe|ps1|sh|msi|jar|hta|html?|svg|lnk|dll|docm|xlsm|pptm)\\..*");

    private final String name;
    private final byte[] content;
    private final Sort sort;

    private EvidenceFile(String name, byte[] content, Sort sort) {
        this.name = name;
        this.content = content;
        this.sort = sort;
    }

    /** The sorts of files that may be evidence. */
    public enum Sort {
        PDF("application/pdf", List.of("pdf"), "%PDF-"),
        OFFICE("application/octet-stream", List.of("docx", "xlsx", "pptx", "odt", "ods"), "PK\u0003\u0004"),
        OLD_OFFICE("application/octet-stream", List.of("doc", "xls", "ppt"), "\u00d0\u00cf\u0011\u00e0"),
        JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
        PNG("image/png", List.of("png"), "\u0089PNG"),
        TEXT("text/plain;charset=utf-8", List.of("txt", "csv"), "");

        private final String mediaType;

        @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable list, which the checker cannot see
        private final List<String> extensions;

        private final String firstBytes;

        Sort(String mediaType, List<String> extensions, String firstBytes) {
            this.mediaType = mediaType;
            this.extensions = extensions;
            this.firstBytes = firstBytes;
        }

        public String mediaType() {
            return mediaType;
        }

        private boolean opens(byte[] content) {
            var start = firstBytes.getBytes(StandardCharsets.ISO_8859_1);
            return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
        }
    }

    /** The file as evidence; empty when its name and content are not of one allowed sort. */
    public static Optional<EvidenceFile> of(String fileName, byte[] content) {
        var name = FileName.cleaned(fileName);
        var lower = name.toLowerCase(Locale.ROOT);
        var extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (HIDDEN_EXTENSION.matcher(lower).matches() || content.length == 0) {
            return Optional.empty();
        }
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.extensions.contains(extension) && sort.opens(content))
                .filter(sort -> sort != Sort.TEXT || isText(content))
                .findFirst()
                .flatMap(sort -> bare(sort, content).map(bytes -> new EvidenceFile(name, bytes, sort)));
    }

    /** A photograph loses what the camera wrote into it. */
    private static Optional<byte[]> bare(Sort sort, byte[] content) {
        return switch (sort) {
            case JPEG -> BarePicture.jpeg(content);
            case PNG -> BarePicture.png(content);
            case PDF, OFFICE, OLD_OFFICE, TEXT -> Optional.of(content);
        };
    }

    /** Without folders and without control characters. */
    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    public Sort sort() {
        return sort;
    }

    private static boolean isText(byte[] content) {
        for (var b : content) {
            if (b == 0) {
                return false;
            }
        }
        return !new String(content, 0, Math.min(content.length, 2), StandardCharsets.ISO_8859_1).equals("MZ");
    }
}
