package vn.danvan.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.docx.Template;
import vn.danvan.documents.docx.TemplateCheck;
import vn.danvan.documents.docx.TemplateFilling;
import vn.danvan.documents.input.Limits;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.files.FileStore;

/** Takes templates in, replaces and withdraws them; the file is stored before the record of it, and only if it may be used. */
@Service
public class TemplateKeeping {
    private static final Limits LIMITS = Limits.STANDARD;
    private static final int LONGEST_NAME = 120;

    private final TemplateRegister templates;
    private final FileStore files;
    private final Audit audit;
    private final Clock clock;

    TemplateKeeping(TemplateRegister templates, FileStore files, Audit audit, Clock clock) {
        this.templates = templates;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OfficeTemplate> templates(Actor actor) {
        actor.require(Right.ORGANIZATION_READ);
        return templates.of(actor.agency());
    }

    @Transactional(readOnly = true)
    public OfficeTemplate get(Actor actor, TemplateId id) {
        actor.require(Right.ORGANIZATION_READ);
        return templates.get(id, actor.agency());
    }

    @Transactional
    public Saving add(Actor actor, String name, String fileName, byte[] content) {
        actor.require(Right.PLAN_EDIT);
        var words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME) {
            return new Saving.Refused("template.name-missing");
        }
        return checked(content, usable -> {
            var file = files.put(content);
            var id = templates.insert(actor, words, fileName, file, usable.fields(), clock.instant());
            if (id.isEmpty()) {
                return new Saving.Refused("template.name-known");
            }
            audit.record(actor, "template.add", "template:" + id.get(), Map.of("sha256", file.hex()));
            return new Saving.Saved(templates.get(id.get(), actor.agency()));
        });
    }

    @Transactional
    public Saving replace(Actor actor, TemplateId id, int version, String fileName, byte[] content) {
        actor.require(Right.PLAN_EDIT);
        var seen = templates.get(id, actor.agency());
        if (seen.version() != version) {
            return new Saving.Refused("template.changed");
        }
        return checked(content, usable -> {
            var file = files.put(content);
            if (!templates.replace(seen, actor, fileName, file, usable.fields(), clock.instant())) {
                return new Saving.Refused("template.changed");
            }
            audit.record(actor, "template.replace", "template:" + id, Map.of("sha256", file.hex()));
            return new Saving.Saved(templates.get(id, actor.agency()));
        });
    }

    @Transactional
    public void withdraw(Actor actor, TemplateId id) {
        actor.require(Right.PLAN_EDIT);
        templates.withdraw(templates.get(id, actor.agency()).id(), clock.instant());
        audit.record(actor, "template.withdraw", "template:" + id, Map.of());
    }

    public Resource content(OfficeTemplate template) {
        return files.get(template.file());
    }

    /** The template filled with made-up words, to see how it comes out. */
    public Resource trial(OfficeTemplate template) {
        if (Template.check(bytes(template), MergeField.keys(), LIMITS) instanceof TemplateCheck.Usable(var known, var _)
                && known.fill(MergeField.samples()) instanceof TemplateFilling.Filled filled) {
            return new ByteArrayResource(filled.docx());
        }
        throw new IllegalStateException("Template %s was checked when it came in".formatted(template.id()));
    }

    private byte[] bytes(OfficeTemplate template) {
        try {
            return files.get(template.file()).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Saving checked(byte[] content, Function<TemplateCheck.Usable, Saving> save) {
        return switch (Template.check(content, MergeField.keys(), LIMITS)) {
            case TemplateCheck.Usable usable -> save.apply(usable);
            case TemplateCheck.Faulty(var problems) -> new Saving.Faulty(problems);
        };
    }
}
