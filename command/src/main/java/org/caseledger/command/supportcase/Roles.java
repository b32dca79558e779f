package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.RoleKind;
import org.caseledger.events.supportcase.RoleProposed;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.RoleId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The roles asked of agencies, over all versions of the plan. An offer alone binds nobody. */
public record Roles(Map<RoleId, Role> byId) {

    static final Roles NONE = new Roles(Map.of());

    /** One role and where it stands; version 0 is a role outside any plan. */
    public record Role(int version, AgencyId agency, RoleKind kind, Standing standing) {
        boolean isOpenOffer() {
            return standing == Standing.OFFERED;
        }

        Role at(Standing next) {
            return new Role(version, agency, kind, next);
        }
    }

    /** Where a role stands. */
    public enum Standing {
        /** Proposed outside the plan, not offered. */
        PROPOSED,
        /** 打診中. */
        OFFERED,
        /** 承諾: binding. */
        ACCEPTED,
        /** 辞退. */
        DECLINED,
        /** Unanswered when another version of the plan replaced it. */
        LAPSED,
        /** 終了. */
        ENDED,
        /** 見守りの解除. */
        RELEASED
    }

    public Roles {
        byId = Map.copyOf(byId);
    }

    Optional<Role> find(RoleId role) {
        return Optional.ofNullable(byId.get(role));
    }

    boolean stands(RoleId role, Standing standing) {
        return find(role).filter(found -> found.standing == standing).isPresent();
    }

    boolean isOpenOffer(RoleId role) {
        return stands(role, Standing.OFFERED);
    }

    /** Proposed outside the plan and not over: it may be offered whatever the plan says. */
    boolean isProposed(RoleId role) {
        return find(role).filter(found -> found.version == 0).isPresent();
    }

    /** True for a watch that an agency bears: it ends by release only. */
    boolean isWatch(RoleId role) {
        return stands(role, Standing.ACCEPTED)
                && find(role).filter(found -> found.kind == RoleKind.WATCH).isPresent();
    }

    /** True for a role that was asked and is neither refused nor over. */
    boolean canEnd(RoleId role) {
        return find(role)
                .filter(found ->
                        switch (found.standing) {
                            case PROPOSED, OFFERED, ACCEPTED, LAPSED -> true;
                            case DECLINED, ENDED, RELEASED -> false;
                        })
                .isPresent();
    }

    boolean isBorneBySomebody() {
        return byId.values().stream().anyMatch(role -> role.standing == Standing.ACCEPTED);
    }

    boolean isBorneBy(AgencyId agency) {
        return byId.values().stream()
                .anyMatch(role -> role.standing == Standing.ACCEPTED && role.agency.equals(agency));
    }

    boolean hasOpenOffer() {
        return byId.values().stream().anyMatch(Role::isOpenOffer);
    }

    Map<RoleId, AgencyId> openOffers() {
        Map<RoleId, AgencyId> open = new TreeMap<>(Comparator.comparing(RoleId::toString));
        byId.forEach((id, role) -> {
            if (role.isOpenOffer()) {
                open.put(id, role.agency);
            }
        });
        return open;
    }

    Roles proposed(RoleProposed act) {
        return with(act.roleId(), new Role(0, act.agencyId(), act.kind(), Standing.PROPOSED));
    }

    Roles offered(RoleId role, int version, AgencyId agency) {
        Role next =
                find(role)
                        .filter(_ -> isProposed(role))
                        .map(proposed -> proposed.at(Standing.OFFERED))
                        .orElseGet(
                                () -> new Role(version, agency, RoleKind.TASK, Standing.OFFERED));
        return with(role, next);
    }

    Roles moved(RoleId role, Standing standing) {
        Role was = find(role).orElseThrow(() -> new IllegalStateException("role never offered"));
        return with(role, was.at(standing));
    }

    /** The role as it is, with the agency that bears it now. */
    Roles borneBy(RoleId role, AgencyId agency) {
        return find(role)
                .map(was -> with(role, new Role(was.version, agency, was.kind, was.standing)))
                .orElse(this);
    }

    Roles lapseOpenOffers() {
        Map<RoleId, Role> next = new HashMap<>();
        byId.forEach(
                (id, role) -> next.put(id, role.isOpenOffer() ? role.at(Standing.LAPSED) : role));
        return new Roles(next);
    }

    private Roles with(RoleId id, Role role) {
        Map<RoleId, Role> next = new HashMap<>(byId);
        next.put(id, role);
        return new Roles(next);
    }
}
