import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Ask.module.css';
import { longestQuestion } from './askAddress.ts';

interface QuestionFormProps {
  readonly question: string;
  readonly onAsk: (question: string) => void;
}

/** The question, to be changed and asked again. It grows with its words; Enter asks. */
export function QuestionForm({ question, onAsk }: QuestionFormProps) {
  const { t } = useWords();
  const [text, setText] = useState(question);
  const ask = () => {
    const asked = text.trim().replace(/\s+/g, ' ');
    if (asked !== '') onAsk(asked === question.trim() ? question : asked);
  };
  return (
    <form
      role="search"
      aria-label={t('ask.heading')}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Textarea
        classNames={{ input: classes.input ?? '' }}
        aria-label={t('ask.question')}
        placeholder={t('ask.placeholder')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={longestQuestion}
        enterKeyHint="send"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          ask();
        }}
      />
      <Button type="submit" size="md" rightSection={<Icon name="arrow" size={16} />}>
        {t('ask.ask')}
      </Button>
    </form>
  );
}
