import type { PopupActions } from '../../components/popup/props.ts';

const nothing = () => {};

/** For a popup that is only looked at. */
export const NO_POPUP_ACTIONS: PopupActions = {
  onToggleSite: nothing,
  onRequestSite: nothing,
  onStopSite: nothing,
  onJumpToMention: nothing,
  onJumpToQuote: nothing,
  onReload: nothing,
  onShowMarks: nothing,
  onRequestSites: nothing,
  onCopyCard: nothing,
  onShareCard: nothing,
  onCopyLink: nothing,
  onMuteTopic: nothing,
  onReportMark: nothing,
  onPause: nothing,
  onResume: nothing,
  onOpenOptions: nothing,
};
