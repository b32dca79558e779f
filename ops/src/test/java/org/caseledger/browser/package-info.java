/** The console as somebody uses it: a real Chromium, by mouse, by keyboard, without scripts. */
@NullMarked
package org.caseledger.browser;

import org.jspecify.annotations.NullMarked;
