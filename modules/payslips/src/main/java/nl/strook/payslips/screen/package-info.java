/** What the pages of both applications share: a payslip in the words of the screen, and its PDF as an answer. */
@NullMarked
package nl.strook.payslips.screen;

import org.jspecify.annotations.NullMarked;
