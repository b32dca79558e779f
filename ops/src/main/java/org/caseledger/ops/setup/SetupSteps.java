package org.caseledger.ops.setup;

import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.GrantMembership;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.AgreeContract;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.command.profile.AdoptProfileKind;
import org.caseledger.command.profile.DecideProfileSettings;
import org.caseledger.command.profile.PublishAccessPolicy;
import org.caseledger.command.profile.PublishTextVersion;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.PolicyV0;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The acts that a set-up file asks for, in an order in which each finds what it needs. Ids and
 * idempotency keys follow from the content under a secret of this ledger: the same file asks for the
 * same acts again, and nobody else can tell the content from the key.
 */
final class SetupSteps {

    private static final Map<Class<?>, String> ACT_NAMES =
            TableOfActs.ALL.stream().collect(Collectors.toMap(Act::command, Act::name));

    private final SetupFile file;
    private final RequestHash hash;
    private final MunicipalityCode municipality;
    private final List<SetupStep> steps = new ArrayList<>();

    private SetupSteps(SetupFile file, RequestHash hash) {
        this.file = file;
        this.hash = hash;
        this.municipality = file.municipality().code();
    }

    static List<SetupStep> of(SetupFile file, RequestHash hash) {
        var made = new SetupSteps(file, hash);
        made.begin();
        made.offices();
        made.rules();
        SetupFile.all(file.bodies()).forEach(made::body);
        return List.copyOf(made.steps);
    }

    /** In whose name the steps are recorded. */
    static SignedIn recorder(SetupFile file, RequestHash hash) {
        var ids = new SetupSteps(file, hash);
        return new SignedIn(ids.municipality, ids.staff(file.recordedBy()));
    }

    /** The id of each member of staff by key: what an issuer of tokens has to name. */
    static Map<String, StaffId> staffIds(SetupFile file, RequestHash hash) {
        var ids = new SetupSteps(file, hash);
        Map<String, StaffId> byKey = new LinkedHashMap<>();
        file.staff().forEach(one -> byKey.put(one.key(), ids.staff(one.key())));
        return byKey;
    }

    private void begin() {
        var first = file.programme().getFirst();
        add(
                "municipality",
                new RegisterMunicipality(
                        municipality, file.municipality().name(), first.status(), first.from()));
        for (int place = 0; place < file.agencies().size(); place++) {
            var agency = file.agencies().get(place);
            add(
                    "agencies[" + place + "]",
                    new RegisterAgency(
                            municipality,
                            agency(agency.key()),
                            agency.name(),
                            agency.kind(),
                            agency.standing(),
                            agency.field(),
                            agency.from()));
        }
        staff(true);
    }

    private void offices() {
        staff(false);
        var contracts = SetupFile.all(file.contracts());
        for (int place = 0; place < contracts.size(); place++) {
            var contract = contracts.get(place);
            add(
                    "contracts[" + place + "]",
                    new AgreeContract(
                            municipality,
                            new ContractId(id("contract", contract.key())),
                            agency(contract.agency()),
                            contract.from(),
                            contract.until()));
        }
    }

    /** The recorder comes first: as soon as there is staff, only an officer may go on. */
    private void staff(boolean recorder) {
        for (int place = 0; place < file.staff().size(); place++) {
            var staff = file.staff().get(place);
            if (staff.key().equals(file.recordedBy()) == recorder) {
                add(
                        "staff[" + place + "]",
                        new RegisterStaff(
                                municipality,
                                staff(staff.key()),
                                agency(staff.agency()),
                                staff.name(),
                                staff.post(),
                                staff.capacity(),
                                staff.from()));
            }
        }
    }

    private void rules() {
        for (int place = 1; place < file.programme().size(); place++) {
            var year = file.programme().get(place);
            setting(
                    "programme[" + place + "]",
                    ProfileSetting.PROGRAMME_STATUS,
                    year.status().name(),
                    year.from());
        }
        if (file.profile() != null) {
            profile(file.profile());
        }
        texts();
        var policy = file.accessPolicy();
        if (policy != null) {
            add(
                    "accessPolicy",
                    new PublishAccessPolicy(
                            municipality,
                            PolicyV0.ID,
                            PolicyV0.sha256(),
                            policy.validFrom(),
                            policy.approvers().stream().map(this::staff).toList()));
        }
    }

    /** What differs from the kind's own day on belongs to the adoption; the rest comes after. */
    private void profile(SetupFile.Rules profile) {
        var deviations = SetupFile.all(profile.deviations());
        List<DecideProfileSettings.Wanted> atOnce =
                deviations.stream()
                        .filter(one -> one.from() == null)
                        .map(one -> new DecideProfileSettings.Wanted(one.setting(), one.value()))
                        .toList();
        add(
                "profile",
                new AdoptProfileKind(municipality, profile.validFrom(), profile.kind(), atOnce));
        for (int place = 0; place < deviations.size(); place++) {
            var one = deviations.get(place);
            if (one.from() != null) {
                String path = "profile.deviations[" + place + "]";
                setting(path, one.setting(), one.value(), one.from());
            }
        }
    }

    private void setting(String path, ProfileSetting setting, String value, LocalDate from) {
        var wanted = List.of(new DecideProfileSettings.Wanted(setting, value));
        add(path, new DecideProfileSettings(municipality, from, wanted));
    }

    private void texts() {
        var texts = SetupFile.all(file.texts());
        for (int place = 0; place < texts.size(); place++) {
            var text = texts.get(place);
            add(
                    "texts[" + place + "]",
                    new PublishTextVersion(
                            municipality,
                            text.kind(),
                            text.version(),
                            text.validFrom(),
                            text.validUntil(),
                            text.sha256()));
        }
    }

    private void body(SetupFile.Body body) {
        String path = "bodies[" + SetupFile.all(file.bodies()).indexOf(body) + "]";
        BodyId bodyId = new BodyId(id("body", body.key()));
        add(
                path,
                new EstablishConferenceBody(
                        bodyId,
                        body.name(),
                        body.bases(),
                        agency(body.host()),
                        body.ruleTextVersion(),
                        body.validFrom()));
        var members = SetupFile.all(body.members());
        for (int place = 0; place < members.size(); place++) {
            member(path + ".members[" + place + "]", bodyId, members.get(place));
        }
    }

    private void member(String path, BodyId body, SetupFile.Member member) {
        var of =
                file.staff().stream()
                        .filter(one -> one.key().equals(member.staff()))
                        .findFirst()
                        .orElseThrow();
        StaffId staff = staff(of.key());
        add(
                path,
                new GrantMembership(
                        body, staff, agency(of.agency()), member.from(), member.until()));
        if (member.secrecyNotice() != null && member.acknowledgedOn() != null) {
            add(
                    path,
                    new AcknowledgeSecrecyNotice(
                            body, staff, member.secrecyNotice(), member.acknowledgedOn()));
        }
    }

    private AgencyId agency(String key) {
        return new AgencyId(id("agency", key));
    }

    private StaffId staff(String key) {
        return new StaffId(id("staff", key));
    }

    private UUID id(String section, String key) {
        return hash.id(List.of("setup", municipality.value(), section, key));
    }

    private void add(String path, LedgerCommand command) {
        String act = ACT_NAMES.get(command.getClass());
        if (act == null) {
            throw new IllegalStateException("no act for " + command.getClass().getSimpleName());
        }
        JsonNode content = LedgerJson.plain().valueToTree(command);
        String fingerprint = hash.of(List.of("setup", act, sorted(content)), content.path("-"));
        steps.add(
                new SetupStep(
                        path,
                        act,
                        command,
                        new RecordingConditions(null, "setup-" + fingerprint, fingerprint)));
    }

    /** Sets have no order of their own, so the order of elements says nothing. */
    private static String sorted(JsonNode node) {
        if (!node.isContainer()) {
            return node.toString();
        }
        var parts =
                node.isArray()
                        ? StreamSupport.stream(node.spliterator(), false).map(SetupSteps::sorted)
                        : node.properties().stream()
                                .map(each -> each.getKey() + "=" + sorted(each.getValue()));
        return parts.sorted().collect(Collectors.joining(",", "(", ")"));
    }
}
