package org.caseledger.command.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.RoleId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The roles asked of agencies, over all versions of the plan. An offer alone binds nobody. */
public record Roles(Map<RoleId, Role> byId) {
    static final Roles NONE = new Roles(Map.of());

    /** One role and where it stands. */
    public record Role(int version, AgencyId agency, Standing standing) {
        boolean isOpenOffer() {
            return standing == Standing.OFFERED;
        }
    }

    /** Where a role stands. */
    public enum Standing {
        /** 打診中. */
        OFFERED,
        /** 承諾: binding. */
        ACCEPTED,
        /** 辞退. */
        DECLINED,
        /** Unanswered when another version of the plan replaced it. */
        LAPSED,
        /** 終了. */
        ENDED
    }

    public Roles {
        byId = Map.copyOf(byId);
    }

    Optional<Role> find(RoleId role) {
        return Optional.ofNullable(byId.get(role));
    }

    boolean isOpenOffer(RoleId role) {
        return find(role).filter(Role::isOpenOffer).isPresent();
    }

    /** True for a role that was asked and is neither refused nor over. */
    boolean canEnd(RoleId role) {
        return find(role)
                .filter(found ->
                        found.standing != Standing.DECLINED && found.standing != Standing.ENDED)
                .isPresent();
    }

    boolean hasOpenOffer() {
        return byId.values().stream().anyMatch(Role::isOpenOffer);
    }

    Roles offered(RoleId role, int version, AgencyId agency) {
        return with(role, new Role(version, agency, Standing.OFFERED));
    }

    Roles moved(RoleId role, Standing standing) {
        Role was = find(role).orElseThrow(() -> new IllegalStateException("role never offered"));
        return with(role, new Role(was.version, was.agency, standing));
    }

    Roles lapseOpenOffers() {
        Map<RoleId, Role> next = new HashMap<>();
        byId.forEach((id, role) ->
                next.put(
                        id,
                        role.isOpenOffer()
                                ? new Role(role.version, role.agency, Standing.LAPSED)
                                : role));
        return new Roles(next);
    }

    private Roles with(RoleId id, Role role) {
        Map<RoleId, Role> next = new HashMap<>(byId);
        next.put(id, role);
        return new Roles(next);
    }
}
