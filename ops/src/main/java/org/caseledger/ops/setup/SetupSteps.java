package org.caseledger.ops.setup;

import org.caseledger.command.directory.AgreeContract;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.profile.AdoptProfileKind;
import org.caseledger.command.profile.DecideProfileSettings;
import org.caseledger.command.profile.PublishAccessPolicy;
import org.caseledger.command.profile.PublishTextVersion;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.PolicyText;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The acts that a set-up file asks for, in an order in which each finds what it needs.
 */
final class SetupSteps {

    private final SetupFile file;
    private final StepBook book;
    private final MunicipalityCode municipality;

    private SetupSteps(SetupFile file, RequestHash hash) {
        this.file = file;
        this.municipality = file.municipality().code();
        this.book = new StepBook(municipality, hash);
    }

    static List<SetupStep> of(SetupFile file, RequestHash hash) {
        var made = new SetupSteps(file, hash);
        made.begin();
        made.offices();
        new OfficeSteps(file, made.book).write();
        made.rules();
        new BodySteps(file, made.book).write();
        return made.book.steps();
    }

    /** In whose name the steps are recorded. */
    static SignedIn recorder(SetupFile file, RequestHash hash) {
        var ids = new SetupSteps(file, hash);
        return new SignedIn(ids.municipality, ids.book.staff(file.recordedBy()));
    }

    /** The id of each member of staff by key: what an issuer of tokens has to name. */
    static Map<String, StaffId> staffIds(SetupFile file, RequestHash hash) {
        var ids = new SetupSteps(file, hash);
        Map<String, StaffId> byKey = new LinkedHashMap<>();
        file.staff().forEach(one -> byKey.put(one.key(), ids.book.staff(one.key())));
        return byKey;
    }

    private void begin() {
        var first = file.programme().getFirst();
        book.add(
                "municipality",
                new RegisterMunicipality(
                        municipality, file.municipality().name(), first.status(), first.from()));
        for (int place = 0; place < file.agencies().size(); place++) {
            var agency = file.agencies().get(place);
            book.add(
                    "agencies[" + place + "]",
                    new RegisterAgency(
                            municipality,
                            book.agency(agency.key()),
                            agency.name(),
                            agency.kind(),
                            agency.standing(),
                            agency.field(),
                            agency.from(),
                            agency.alsoIn(),
                            agency.site(),
                            agency.operatedBy()));
        }
        staff(true);
    }

    private void offices() {
        staff(false);
        var contracts = SetupFile.all(file.contracts());
        for (int place = 0; place < contracts.size(); place++) {
            var contract = contracts.get(place);
            book.add(
                    "contracts[" + place + "]",
                    new AgreeContract(
                            municipality,
                            new ContractId(book.id("contract", contract.key())),
                            book.agency(contract.agency()),
                            contract.from(),
                            contract.until()));
        }
    }

    /** The recorder comes first: as soon as there is staff, only an officer may go on. */
    private void staff(boolean recorder) {
        for (int place = 0; place < file.staff().size(); place++) {
            var staff = file.staff().get(place);
            if (staff.key().equals(file.recordedBy()) == recorder) {
                book.add(
                        "staff[" + place + "]",
                        new RegisterStaff(
                                municipality,
                                book.staff(staff.key()),
                                book.agency(staff.agency()),
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
            book.add(
                    "accessPolicy",
                    new PublishAccessPolicy(
                            municipality,
                            PolicyText.ID,
                            PolicyText.shipped().text(),
                            PolicyText.shipped().sha256(),
                            policy.validFrom(),
                            policy.approvers().stream().map(book::staff).toList(),
                            policy.superior() == null ? null : book.staff(policy.superior())));
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
        book.add(
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
        book.add(path, new DecideProfileSettings(municipality, from, wanted));
    }

    private void texts() {
        var texts = SetupFile.all(file.texts());
        for (int place = 0; place < texts.size(); place++) {
            var text = texts.get(place);
            book.add(
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
}
