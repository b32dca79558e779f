package org.caseledger.command.http;

import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.profile.DecideProfile;
import org.caseledger.command.profile.PublishAccessPolicy;

import java.util.List;

/** The acts on what a municipality decides for itself. */
public final class ProfileActs {

    public static final List<Act> ACTS =
            List.of(
                    decides(
                            "/municipalities/{municipality}/profiles",
                            DecideProfile.class,
                            "要綱設定の決定"),
                    decides(
                            "/municipalities/{municipality}/access-policies",
                            PublishAccessPolicy.class,
                            "閲覧方針の公表"));

    private ProfileActs() {}
}
