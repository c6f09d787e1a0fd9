package vn.danvan.organization.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.organization.Directory;
import vn.danvan.platform.access.ApiCaller;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;

/** For whom a program acts, and what it may do now. */
@ApiController(about = "Người giữ mã")
@RequestMapping(Api.PATH)
class MeApi {
    private final Directory directory;

    MeApi(Directory directory) {
        this.directory = directory;
    }

    record Me(
            long officer,
            String name,
            NamedRef agency,
            @Doc("Đơn vị của chức vụ chính") @Nullable Long unit,
            List<Role> roles,
            List<Right> rights,
            TokenBody token) {}

    record NamedRef(long id, String name) {}

    record TokenBody(
            long id,
            String name,
            @Doc("plan:read, plan:write…") List<String> scopes,
            Instant expiresAt) {}

    @Doc("Người giữ mã, quyền của người ấy hôm nay, phạm vi và ngày hết hạn của mã")
    @Scoped({})
    @Requires({})
    @GetMapping("/me")
    Me me(ApiCaller caller) {
        var actor = caller.person().actor();
        var agency = directory.agency(actor.agency());
        return new Me(
                actor.officer().value(),
                actor.name(),
                new NamedRef(agency.id().value(), agency.name()),
                actor.unit() == null ? null : actor.unit().value(),
                actor.roles().stream().sorted().toList(),
                Arrays.stream(Right.values()).filter(actor::may).toList(),
                new TokenBody(
                        caller.token(),
                        caller.name(),
                        caller.scopes().stream().sorted().map(TokenScope::word).toList(),
                        caller.expiresAt()));
    }
}
