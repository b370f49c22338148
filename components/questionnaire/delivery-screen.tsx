'use client';
import { useEffect, useRef } from 'react';
import type { Parcel } from '#components/offline/parcel.ts';
import { Button } from '#components/ui/button.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Definition } from '#lib/questionnaire/definition.ts';
import { CodeNotice } from './code-notice.tsx';
import { receiptTexts, refusalTexts } from './receipt.texts.ts';
import { Received } from './received.tsx';

type Props = Readonly<{
  parcel: Parcel;
  definition: Definition;
  locale: Locale;
  kept: boolean;
  online: boolean;
  onSend: () => void;
  onNextPerson: () => void;
}>;

/** What becomes of the response: on its way, received, refused, withdrawn. */
export const DeliveryScreen = (props: Props) => {
  const { state } = props.parcel.delivery;
  const screen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new state is read out from its title
  useEffect(() => screen.current?.querySelector('h1')?.focus(), [state]);
  return (
    <div ref={screen} aria-live="polite">
      <DeliveryState {...props} />
    </div>
  );
};

const DeliveryState = (props: Props) => {
  const { parcel, definition, locale, onNextPerson } = props;
  const { state, receipt } = parcel.delivery;
  const nextPerson = <Button onClick={onNextPerson}>{receiptTexts.nextPerson[locale]}</Button>;
  if (state === 'received' && receipt !== null) {
    return (
      <Received
        locale={locale}
        thanks={definition.endTexts.complete[locale]}
        receipt={receipt}
        code={parcel.code}
        codeTexts={definition.withdrawalCode}
        nextPerson={nextPerson}
      />
    );
  }
  if (state === 'withdrawn') {
    return (
      <>
        <h1 className="k-title" tabIndex={-1}>
          {receiptTexts.withdrawn[locale]}
        </h1>
        {nextPerson}
      </>
    );
  }
  return state === 'refused' ? <Refused {...props} /> : <OnItsWay {...props} />;
};

const OnItsWay = ({ parcel, definition, locale, kept, online, onSend }: Props) => {
  const isSending = parcel.delivery.state === 'sending' || (online && parcel.delivery.attempts === 0);
  return (
    <>
      <h1 className="k-title" tabIndex={-1}>
        {receiptTexts[isSending ? 'sending' : 'waiting'][locale]}
      </h1>
      <p className="k-text">{definition.endTexts.complete_offline[locale]}</p>
      <p className="k-text k-quiet">{receiptTexts[kept ? 'keepOpen' : 'doNotClose'][locale]}</p>
      <CodeNotice code={parcel.code} texts={definition.withdrawalCode} locale={locale} />
      <Button look="main" onClick={onSend} aria-disabled={isSending || undefined}>
        {receiptTexts.sendNow[locale]}
      </Button>
    </>
  );
};

const saveAsFile = ({ body, delivery }: Parcel): void => {
  const address = URL.createObjectURL(new Blob([body], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `korshi-response-${delivery.id}.json`,
  });
  link.click();
  URL.revokeObjectURL(address);
};

const Refused = ({ parcel, definition, locale, onSend }: Props) => {
  const reason = refusalTexts[parcel.delivery.reason ?? ''];
  return (
    <>
      <h1 className="k-title" tabIndex={-1}>
        {receiptTexts.refused[locale]}
      </h1>
      <p className="k-text">
        {reason === undefined ? '' : `${reason[locale]} `}
        {receiptTexts.refusedNote[locale]}
      </p>
      <CodeNotice code={parcel.code} texts={definition.withdrawalCode} locale={locale} />
      <div className="k-stack">
        <Button look="main" onClick={() => saveAsFile(parcel)}>
          {receiptTexts.saveFile[locale]}
        </Button>
        <Button onClick={onSend}>{receiptTexts.tryAgain[locale]}</Button>
      </div>
    </>
  );
};
