/** Whether what is closed stays closed: races, incidents that happened elsewhere, emergencies. */
@NullMarked
package org.caseledger.secrecy;

import org.jspecify.annotations.NullMarked;
