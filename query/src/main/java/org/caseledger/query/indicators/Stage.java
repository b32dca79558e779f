package org.caseledger.query.indicators;

/** The stages that are counted, in the order in which they come, with their words. */
enum Stage {
    CONSULTED(Track.CONSULTATION, "相談受付"),
    ADVISED(Track.CONSULTATION, "相談の終了"),
    PASSED_ON(Track.CONSULTATION, "多機関協働・アウトリーチへ"),
    REFERRED(Track.MULTI_AGENCY, "受理前"),
    NOT_TAKEN(Track.MULTI_AGENCY, "受理せず"),
    ACCEPTED(Track.MULTI_AGENCY, "受理"),
    PLANNED(Track.MULTI_AGENCY, "プラン"),
    DECIDED(Track.MULTI_AGENCY, "支援決定"),
    SUSPENDED(Track.MULTI_AGENCY, "中断"),
    CLOSED(Track.MULTI_AGENCY, "終結"),
    ENDED(Track.MULTI_AGENCY, "終了(終結によらない)"),
    SIGNALLED(Track.OUTREACH, "気づき"),
    OPENED(Track.OUTREACH, "開始"),
    CONTACTED(Track.OUTREACH, "初めての接触"),
    ON_CONSENT(Track.OUTREACH, "同意後"),
    OUTREACH_CLOSED(Track.OUTREACH, "アウトリーチの終結");

    /** Which part of the programme a stage belongs to. */
    enum Track {
        CONSULTATION("相談"),
        MULTI_AGENCY("多機関協働"),
        OUTREACH("アウトリーチ");

        private final String words;

        Track(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Track track;
    private final String words;

    Stage(Track track, String words) {
        this.track = track;
        this.words = words;
    }

    Track track() {
        return track;
    }

    String words() {
        return words;
    }
}
